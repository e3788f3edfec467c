namespace SdkFactory.Settings;

/// <summary>What an override's target names.</summary>
public enum OverrideTarget
{
    /// <summary>A page, by its path.</summary>
    Page,

    /// <summary>An operation, by the name that the docs state.</summary>
    Operation,

    /// <summary>A type, by its wire name.</summary>
    Type,

    /// <summary>A member, as <c>Type.member</c>, both by wire name.</summary>
    Member,
}
