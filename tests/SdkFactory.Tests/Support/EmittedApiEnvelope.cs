using System;

namespace SdkFactory.Support;

/// <summary>The part of <see cref="ApiEnvelope"/> that the emitter writes.</summary>
internal static partial class ApiEnvelope
{
    private const long SuccessValue = 200;

    private static ReadOnlySpan<byte> StatusName => "statusCode"u8;

    private static ReadOnlySpan<byte> CodeName => "apiCode"u8;

    private static ReadOnlySpan<byte> RequestIdName => "requestId"u8;

    private static ReadOnlySpan<byte> MessageName => "message"u8;
}
