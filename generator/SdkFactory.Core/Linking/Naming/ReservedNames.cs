namespace SdkFactory.Linking.Naming;

/// <summary>Names that pages cannot have, since the emitted SDK uses them itself.</summary>
internal static class ReservedNames
{
    /// <summary>The types that every SDK carries, and the words of the code that works with a type by name.</summary>
    public static readonly string[] Types =
    [
        "AnyJson", "ApiClientOptions", "ApiContent", "ApiEnvelope", "ApiErrorKind", "ApiException", "ApiFailure", "ApiFile", "ApiFileContent", "ApiJsonConverter", "ApiJsonResolver", "ApiPath",
        "ApiRequest", "ApiTransport", "BooleanJson", "DateJson", "DateText", "DateTimeJson", "DoubleJson", "EnumJson", "EnumTexts", "IEnumText",
        "IJsonCodec", "IJsonModel", "Int64Json", "JsonBuffer", "JsonBytes", "JsonFault", "JsonInText", "JsonMembers", "JsonNames", "JsonReadContext", "JsonPlainText", "JsonReading", "JsonScalar", "JsonText", "ListJson", "MultipartBody", "NullableJson", "ObjectJson",
        "OpenEnum", "QueryString", "StringJson", "TEnum", "TryParse", "Wire", "WireText",
    ];

    /// <summary>The members that every class has, those that every emitted type adds, and the words of the code in them.</summary>
    public static readonly string[] Members =
    [
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString", "AdditionalProperties", "JsonNames",
        "members", "name", "context", "reader", "unknown", "writer",
    ];

    /// <summary>The members that emitted types and clients have: no type is called like one of its own.</summary>
    public static readonly string[] MembersOfTypes =
    [
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString", "AdditionalProperties",
        "DefaultBaseAddress", "_transport",
    ];

    /// <summary>The folders of the output that are not a client's.</summary>
    public static readonly string[] Folders = ["Models", "Support"];
}
