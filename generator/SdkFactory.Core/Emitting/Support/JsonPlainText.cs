#nullable enable

namespace SdkFactory.Support;

/// <summary>Text that is the same in JSON, byte by character: ASCII without anything that is escaped.</summary>
internal static class JsonPlainText
{
    private const string Signs =
        " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";

    // Of bytes.
    private const uint VectorSize = 32;

    private static readonly global::System.Buffers.SearchValues<char> Plain = global::System.Buffers.SearchValues.Create(Signs);

    private static readonly global::System.Buffers.SearchValues<byte> PlainUtf8 = global::System.Buffers.SearchValues.Create(
        global::System.Text.Encoding.ASCII.GetBytes(Signs));

    internal static bool Is(global::System.ReadOnlySpan<char> text) =>
        !global::System.MemoryExtensions.ContainsAnyExcept(text, Plain);

    /// <summary>
    /// Copies a text that is plain, without its quotes, to where it has room in an array. Where it is not, what is copied
    /// has no meaning.
    /// </summary>
    internal static bool TryCopy(string text, byte[] utf8, int start)
    {
        global::System.Span<byte> room = global::System.MemoryExtensions.AsSpan(utf8, start, text.Length);
        return global::System.Runtime.Intrinsics.Vector256.IsHardwareAccelerated && room.Length >= VectorSize
            ? TryCopyVectors(text, room, Misalignment(utf8, start))
            : global::System.Text.Ascii.FromUtf16(text, room, out int length) is global::System.Buffers.OperationStatus.Done
                && !global::System.MemoryExtensions.ContainsAnyExcept(room[..length], PlainUtf8);
    }

    // The first vector and the last overlap those between, which are aligned: a store across two lines of the cache waits
    // for both.
    private static bool TryCopyVectors(global::System.ReadOnlySpan<char> text, global::System.Span<byte> utf8, uint misalignment)
    {
        ref ushort from = ref global::System.Runtime.CompilerServices.Unsafe.As<char, ushort>(
            ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(text));
        ref byte to = ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(utf8);
        var highest = global::System.Runtime.Intrinsics.Vector256.Create((ushort)byte.MaxValue);
        var one = global::System.Runtime.Intrinsics.Vector256<sbyte>.One;
        var escaped = global::System.Runtime.Intrinsics.Vector256<sbyte>.Zero;
        uint last = (uint)utf8.Length - VectorSize;
        uint at = 0;
        while (true)
        {
            var narrow = global::System.Runtime.Intrinsics.Vector256.Narrow(
                global::System.Runtime.Intrinsics.Vector256.Min(global::System.Runtime.Intrinsics.Vector256.LoadUnsafe(ref from, at), highest),
                global::System.Runtime.Intrinsics.Vector256.Min(global::System.Runtime.Intrinsics.Vector256.LoadUnsafe(ref from, at + (VectorSize / 2)), highest));
            global::System.Runtime.Intrinsics.Vector256.StoreUnsafe(narrow, ref to, at);

            // Counted from one, what is beyond the last that is plain is negative, and so less than the first.
            var signs = global::System.Runtime.Intrinsics.Vector256.AsSByte(narrow);
            escaped |= global::System.Runtime.Intrinsics.Vector256.LessThan(signs + one, global::System.Runtime.Intrinsics.Vector256.Create((sbyte)(' ' + 1)))
                | global::System.Runtime.Intrinsics.Vector256.Equals(signs, global::System.Runtime.Intrinsics.Vector256.Create((sbyte)'"'))
                | global::System.Runtime.Intrinsics.Vector256.Equals(signs, global::System.Runtime.Intrinsics.Vector256.Create((sbyte)'\\'));
            if (at == last)
            {
                return escaped == global::System.Runtime.Intrinsics.Vector256<sbyte>.Zero;
            }

            at = global::System.Math.Min(at + VectorSize - (at == 0 ? misalignment : 0), last);
        }
    }

    // The collector may move the array meanwhile, which costs time and nothing else.
    private static uint Misalignment(byte[] array, int index) =>
        (uint)(global::System.Runtime.InteropServices.Marshal.UnsafeAddrOfPinnedArrayElement(array, index) & (VectorSize - 1));
}
