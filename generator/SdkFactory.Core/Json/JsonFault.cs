namespace SdkFactory.Json;

/// <summary>Why a text is not JSON.</summary>
/// <param name="Offset">Where the text breaks the grammar.</param>
/// <param name="Message">What was expected there, as a sentence without its full stop.</param>
public sealed record JsonFault(int Offset, string Message);
