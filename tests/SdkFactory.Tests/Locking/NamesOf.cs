using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Model;

namespace SdkFactory.Tests.Locking;

/// <summary>Every name of a model that code can depend on, by what it names.</summary>
internal static class NamesOf
{
    public static Dictionary<string, string> Model(ApiModel model)
    {
        var enums = model.Enums.ToDictionary(item => item.Name, StringComparer.Ordinal);
        return model.Clients.SelectMany(client => client.Operations.SelectMany(operation => Operation(client, operation)))
            .Concat(model.Types.SelectMany(type => type.Members.SelectMany(member => Member(type, member, enums)).Prepend(($"type {type.WireName}", type.Name))))
            .GroupBy(item => item.Item1)
            .ToDictionary(group => group.Key, group => string.Join(' ', group.Select(item => item.Item2).Distinct()), StringComparer.Ordinal);
    }

    private static IEnumerable<(string, string)> Operation(Client client, Operation operation) =>
    [
        ($"client of {operation.Page}", client.Name),
        ($"operation of {operation.Page}", operation.Name),
        ($"request of {operation.Page}", operation.Request ?? ""),
        ($"answer of {operation.Page}", operation.ResponseType?.Name ?? ""),
    ];

    private static IEnumerable<(string, string)> Member(ModelType type, Member member, Dictionary<string, ModelEnum> enums)
    {
        yield return ($"member {type.Name}.{member.WireName}", member.Name);
        for (var element = member.Type; element is not null; element = element.Element)
        {
            if (element.Kind != TypeKind.Enum) continue;
            yield return ($"enum of {type.Name}.{member.WireName}", element.Name!);
            foreach (var value in enums[element.Name!].Members) yield return ($"value {element.Name}.{value.Wire}", value.Name);
        }
    }
}
