using SdkFactory.Diagnostics;

namespace SdkFactory.Claims;

/// <summary>Where the row or section of a key stands.</summary>
/// <param name="Key">The key, unique within its page.</param>
/// <param name="Place">Its line and column.</param>
public sealed record KeyPlace(string Key, Place Place);
