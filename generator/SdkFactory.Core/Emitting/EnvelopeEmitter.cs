using System.Globalization;
using SdkFactory.Model;

namespace SdkFactory.Emitting;

/// <summary>Prints what the members of the envelope are called.</summary>
internal static class EnvelopeEmitter
{
    public static Code Emit(Envelope? envelope) => $$"""
        internal static partial class ApiEnvelope
        {
            private const long SuccessValue = {{(envelope?.Success ?? 0).ToString(CultureInfo.InvariantCulture)}};

            private static global::System.ReadOnlySpan<byte> StatusName => {{Literal.Utf8(envelope?.Status ?? "")}};

            private static global::System.ReadOnlySpan<byte> MessageName => {{Literal.Utf8(envelope?.Message ?? "")}};

            private static global::System.ReadOnlySpan<byte> CodeName => {{Literal.Utf8(envelope?.Code ?? "")}};

            private static global::System.ReadOnlySpan<byte> RequestIdName => {{Literal.Utf8(envelope?.RequestId ?? "")}};
        }
        """;
}
