using SdkFactory.Model;

namespace SdkFactory.Tests.Serialization;

/// <summary>What an operation answers.</summary>
/// <param name="Name">The operation with its client.</param>
/// <param name="Operation">The operation.</param>
internal sealed record Answer(string Name, Operation Operation)
{
    public TypeRef Type => Operation.AnswerType!;
}
