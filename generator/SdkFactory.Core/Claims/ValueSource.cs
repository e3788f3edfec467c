namespace SdkFactory.Claims;

/// <summary>Where a row names one of its values.</summary>
public enum ValueSource
{
    /// <summary>The list behind a label in the example column.</summary>
    ExampleList,

    /// <summary>The list behind a label in the description.</summary>
    DescriptionList,

    /// <summary>A bullet whose value is a code span.</summary>
    Bullet,

    /// <summary>A bullet whose value is a bare word.</summary>
    BareBullet,
}
