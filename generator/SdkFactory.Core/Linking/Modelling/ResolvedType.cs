using SdkFactory.Linking.Deciding;
using SdkFactory.Model;

namespace SdkFactory.Linking.Modelling;

/// <summary>A type with what decided it where the type cell leaves it open.</summary>
/// <param name="Type">The type.</param>
/// <param name="Decision">What decided it, or its innermost element; null where the cell says all.</param>
/// <param name="EnumName">How the enum got its name, where the cell names a table of values; null elsewhere.</param>
internal readonly record struct ResolvedType(TypeRef Type, Decided<TypeKind>? Decision = null, Decided<string>? EnumName = null);
