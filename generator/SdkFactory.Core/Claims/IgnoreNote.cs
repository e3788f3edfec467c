using SdkFactory.Diagnostics;

namespace SdkFactory.Claims;

/// <summary>A page's comment <c>sdkfactory-ignore SDKF0001: reason</c>, which silences one problem on this page.</summary>
/// <param name="Id">The problem's id.</param>
/// <param name="Reason">Why; empty where the comment gives none, and then it has no effect.</param>
/// <param name="Place">Where the comment stands.</param>
public sealed record IgnoreNote(string Id, string Reason, Place Place);
