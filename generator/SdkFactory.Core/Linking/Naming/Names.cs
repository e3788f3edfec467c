using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Linking.Naming;

/// <summary>Wire names as C# names. Nothing but letters, digits and underscores comes out, whatever goes in.</summary>
internal static class Names
{
    private static readonly Dictionary<char, string> Symbols = new()
    {
        ['*'] = "Star",
        ['+'] = "Plus",
        ['-'] = "Minus",
        ['='] = "Equal",
        ['<'] = "Less",
        ['>'] = "Greater",
        ['!'] = "Not",
        ['&'] = "And",
        ['|'] = "Or",
        ['/'] = "Slash",
        ['.'] = "Dot",
        ['%'] = "Percent",
        ['#'] = "Hash",
        ['@'] = "At",
        ['?'] = "Question",
        [':'] = "Colon",
        [' '] = "Space",
        ['_'] = "Underscore",
        [','] = "Comma",
        ['$'] = "Dollar",
    };

    /// <summary><c>funcId</c> → <c>FuncId</c>, <c>PRE_REGISTER</c> → <c>PreRegister</c>, <c>zh-CN</c> → <c>ZhCN</c>.</summary>
    public static string Pascal(string wire)
    {
        if (IsWord(wire))
        {
            return Bounded(char.IsUpper(wire[0]) ? wire : char.ToUpperInvariant(wire[0]) + wire.Substring(1));
        }

        var words = Words(wire);
        if (words.Count == 0)
        {
            return Spelled(wire);
        }

        var shouted = wire.Any(char.IsUpper) && !wire.Any(char.IsLower);
        var name = new StringBuilder();
        foreach (var word in words)
        {
            // 1.0 and 10 are not one name.
            if (name.Length > 0 && char.IsDigit(name[name.Length - 1]) && char.IsDigit(word[0]))
            {
                name.Append('_');
            }

            name.Append(char.ToUpperInvariant(word[0])).Append(shouted ? word.Substring(1).ToLowerInvariant() : word.Substring(1));
        }

        return Bounded(Started(name.ToString()));
    }

    /// <summary>A name that the docs state: kept as it is where C# allows, else in Pascal case.</summary>
    public static string Stated(string wire) =>
        IsIdentifier(wire) && !wire.All(c => c is '_' || char.IsLower(c)) && !char.IsLower(wire[0]) ? Bounded(wire) : Pascal(wire);

    /// <summary>The wire name with an underscore for whatever C# does not allow: what tells <c>user_id</c> from <c>userId</c>.</summary>
    public static string Exact(string wire)
    {
        var name = wire.All(IsPart) ? wire : new string(wire.Select(c => IsPart(c) ? c : '_').ToArray());
        return name.Length == 0 || char.IsDigit(name[0]) || name.All(c => c == '_') ? Pascal(wire) : Bounded(char.ToUpperInvariant(name[0]) + name.Substring(1));
    }

    /// <summary>A name that begins with a small letter.</summary>
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    /// <summary>The words of a name: at every character that is no letter or digit.</summary>
    public static List<string> Words(string wire)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= wire.Length; i++)
        {
            var inside = i < wire.Length && IsPart(wire[i]) && wire[i] != '_';
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                words.Add(wire.Substring(start, i - start));
                start = -1;
            }
        }

        return words;
    }

    /// <summary>The words of a Pascal-cased name: <c>PipelineFunctionDto</c> → Pipeline, Function, Dto.</summary>
    public static List<string> SplitPascal(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            if (i == name.Length || (char.IsUpper(name[i]) && !char.IsUpper(name[i - 1])) || name[i] == '_')
            {
                words.Add(name.Substring(start, i - start).Trim('_'));
                start = i;
            }
        }

        return words;
    }

    /// <summary>A name that C# lets begin as it does: one that begins with a digit gets <c>Value</c> before it.</summary>
    public static string Started(string name) => char.IsDigit(name[0]) ? "Value" + name : name;

    /// <summary>A name that is no longer than C# names are here.</summary>
    public static string Bounded(string name) => BoundedName.Shorten(name, Identifier.MaxLength);

    // One word of ASCII that begins with a letter and is not all in capitals: most names are.
    private static bool IsWord(string name)
    {
        var hasLower = false;
        foreach (var c in name)
        {
            if (c is >= 'a' and <= 'z')
            {
                hasLower = true;
            }
            else if (c is not ((>= 'A' and <= 'Z') or (>= '0' and <= '9')))
            {
                return false;
            }
        }

        return hasLower && name[0] is not (>= '0' and <= '9');
    }

    private static bool IsIdentifier(string name) => name.Length > 0 && name.All(IsPart) && !char.IsDigit(name[0]);

    // Letters outside the basic plane come as surrogates, which C# does not take.
    private static bool IsPart(char c) => c == '_' || char.IsLetter(c) || (char.IsDigit(c) && c < 128);

    private static string Spelled(string wire) =>
        wire.Length == 0 ? "Empty" : string.Concat(wire.Take(16).Select(c => Symbols.TryGetValue(c, out var word) ? word : "U" + ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
}
