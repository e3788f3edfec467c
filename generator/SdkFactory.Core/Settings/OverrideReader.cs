using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Model;

namespace SdkFactory.Settings;

/// <summary>Reads a correction of what the pages say.</summary>
internal static class OverrideReader
{
    private const string ReasonKey = "reason";
    private const string TypeKey = "type";

    private static readonly (string Key, OverrideTarget Target)[] Targets =
    [
        ("page", OverrideTarget.Page),
        ("operation", OverrideTarget.Operation),
        ("member", OverrideTarget.Member),
    ];

    private static readonly OverrideTarget[] Calls = [OverrideTarget.Page, OverrideTarget.Operation];
    private static readonly OverrideTarget[] Excludable = [OverrideTarget.Page, OverrideTarget.Operation, OverrideTarget.Type];
    private static readonly OverrideTarget[] Named = [OverrideTarget.Page, OverrideTarget.Operation, OverrideTarget.Type, OverrideTarget.Member];
    private static readonly OverrideTarget[] Typed = [OverrideTarget.Type, OverrideTarget.Member];
    private static readonly OverrideTarget[] Members = [OverrideTarget.Member];

    public static readonly SettingKeys<Override> Keys = new(
        ("page", SettingKeys<Override>.Unchanged),
        ("operation", SettingKeys<Override>.Unchanged),
        ("member", SettingKeys<Override>.Unchanged),
        (ReasonKey, SettingKeys<Override>.Unchanged),
        Of(Excludable, "exclude", (read, value) => read with { Exclude = value.True() }),
        Of(Named, "name", (read, value) => read with { Name = value.Name() }),
        Of(Calls, "verb", (read, value) => read with { Verb = value.OneOf<Verb>(capitals: true) }),
        Of(Calls, "path", (read, value) => read with { Path = value.ApiPath() }),
        Of(Calls, "body", (read, value) => read with { Body = value.OneOf<BodyFormat>() }),
        Of(Calls, "response", (read, value) => read with { Response = value.OneOf<ResponseFormat>() }),
        Of(Typed, TypeKey, ReadType),
        Of(Members, "required", (read, value) => read with { Required = value.Flag() }),
        Of(Members, "in", (read, value) => read with { Location = value.OneOf<ParameterLocation>() }),
        Of(Members, "enum", (read, value) => read with { Enum = value.Words() }))
    {
        Renamed = new Dictionary<string, string> { ["answer"] = "response" },
    };

    /// <summary>The override; null, with a problem, where it would do nothing or must not be applied.</summary>
    public static Override? Read(SettingValue value)
    {
        if (TryTarget(value) is not var (key, target))
        {
            return null;
        }

        var pattern = value.Find(key)!.NonEmpty("a name or a glob");
        var reason = TryReason(value);
        var named = new Override(target, pattern ?? "", reason ?? "", value.Place);
        var read = Keys.Read(named, value);
        if (value.Keys.All(other => other == key || other == ReasonKey))
        {
            value.Report(Problems.InvalidValue, "This override names something, but sets nothing, so it has no effect.");
        }

        return pattern is null || reason is null || read == named ? null : read;
    }

    private static (string Key, OverrideTarget Target)? TryTarget(SettingValue value)
    {
        var named = Targets.Where(target => value.Find(target.Key) is not null).ToList();
        if (named.Count == 1)
        {
            return named[0];
        }

        // Beside a member, "type" is what the member becomes; alone, it names a type.
        if (named.Count == 0 && value.Find(TypeKey) is not null)
        {
            return (TypeKey, OverrideTarget.Type);
        }

        value.Report(Problems.InvalidValue, "Expected an override of exactly one page, operation, type or member; this one has no effect.");
        return null;
    }

    private static string? TryReason(SettingValue value)
    {
        var reason = value.Find(ReasonKey);
        if (reason?.TryText() is { } text && !string.IsNullOrWhiteSpace(text))
        {
            return text;
        }

        (reason ?? value).Report(Problems.MissingReason, "This override does not say why in \"reason\", so it has no effect.");
        return null;
    }

    private static Override ReadType(Override read, SettingValue value)
    {
        if (read.Target == OverrideTarget.Type)
        {
            return read;
        }

        var text = value.Text(
            "string, number, boolean, object, any, file or a structure's name, with [] after it for a list",
            written => TypeText.TryParse(written) is not null);
        return text is null ? read : read with { Type = TypeText.TryParse(text) };
    }

    /// <summary>A key that only overrides of these targets have.</summary>
    private static (string Key, Func<Override, SettingValue, Override> Apply) Of(
        OverrideTarget[] targets,
        string key,
        Func<Override, SettingValue, Override> apply)
    {
        return (key, (read, value) => targets.Contains(read.Target) ? apply(read, value) : Refuse(read, value));

        Override Refuse(Override read, SettingValue value)
        {
            var target = read.Target.ToString().ToLowerInvariant();
            value.Report(Problems.InvalidValue, $"An override by {target} cannot set \"{key}\", so it has no effect.");
            return read;
        }
    }
}
