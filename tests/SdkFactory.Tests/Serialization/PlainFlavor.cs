namespace SdkFactory.Tests.Serialization;

/// <summary>The serializer whose attributes plain types carry.</summary>
internal enum PlainFlavor
{
    SystemTextJson,
    Newtonsoft,
}
