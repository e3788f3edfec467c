using System.Collections.Generic;
using System.Linq;
using System.Text;
using SdkFactory.Model;

namespace SdkFactory.Tests.Serialization;

/// <summary>What an operation answers.</summary>
/// <param name="Name">The operation with its client.</param>
/// <param name="Type">The type of the answer.</param>
/// <param name="Example">The documented example; null where there is none.</param>
internal sealed record Answer(string Name, TypeRef Type, string? Example)
{
    /// <summary>The operations of a model that answer with JSON.</summary>
    public static IReadOnlyList<Answer> Of(ApiModel model) =>
    [
        .. from client in model.Clients
           from operation in client.Operations
           where operation.ResponseType is not null
           select new Answer($"{client.Name}.{operation.Name}", operation.ResponseType!, operation.Example),
    ];

    /// <summary>The example as it is sent.</summary>
    public byte[] Utf8 => Encoding.UTF8.GetBytes(Example!);
}
