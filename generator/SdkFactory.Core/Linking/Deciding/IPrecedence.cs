using System.Collections.Generic;

namespace SdkFactory.Linking.Deciding;

/// <summary>A row of the table of precedence, whatever it is about.</summary>
internal interface IPrecedence
{
    /// <summary>What is asked.</summary>
    string Name { get; }

    /// <summary>The sources, in the order of their weight.</summary>
    IEnumerable<string> Sources { get; }
}
