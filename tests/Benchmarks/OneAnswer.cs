using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Model;
using SdkFactory.Values;

namespace Benchmarks;

/// <summary>A model cut down to the types of one answer, so that it is compiled in a moment.</summary>
internal static class OneAnswer
{
    public static ApiModel Of(ApiModel model, string name)
    {
        var client = model.Clients.Single(client => name.StartsWith(client.Name + ".", StringComparison.Ordinal));
        var operation = client.Operations.Single(operation => $"{client.Name}.{operation.Name}" == name) with { Request = null, Body = BodyFormat.None };
        var known = model.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        var needed = new HashSet<string>(StringComparer.Ordinal);
        Visit(operation.ResponseType!);
        return model with
        {
            Clients = EquatableArrays.Create<Client>([client with { Operations = EquatableArrays.Create<Operation>([operation]) }]),
            Types = model.Types.Where(type => needed.Contains(type.Name)).ToEquatableArray(),
            Enums = model.Enums.Where(item => needed.Contains(item.Name)).ToEquatableArray(),
        };

        void Visit(TypeRef type)
        {
            if (type.Element is not null)
            {
                Visit(type.Element);
            }
            else if (type.Kind == TypeKind.Enum)
            {
                needed.Add(type.Name!);
            }
            else if (type.Kind == TypeKind.Model && needed.Add(type.Name!))
            {
                foreach (var member in known[type.Name!].Members)
                {
                    Visit(member.Type);
                }
            }
        }
    }
}
