using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.OpenApi;

namespace SdkFactory.Cli.OpenApi;

/// <summary>
/// Writes a document as JSON, whatever its texts hold. The library's own writer prints control characters as they are and
/// refuses names that are empty; this one is the framework's, which does neither. Half a surrogate pair becomes U+FFFD.
/// </summary>
internal sealed class DocumentText : IOpenApiWriter
{
    // A file of its own and no part of an HTML page: letters stand as they are.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    private readonly Utf8JsonWriter _json;

    private DocumentText(Utf8JsonWriter json) => _json = json;

    /// <summary>The text of a document, without a line break at its end.</summary>
    public static string Write(OpenApiDocument document)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            document.SerializeAsV31(new DocumentText(json));
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    void IOpenApiWriter.WriteStartObject() => _json.WriteStartObject();

    void IOpenApiWriter.WriteEndObject() => _json.WriteEndObject();

    void IOpenApiWriter.WriteStartArray() => _json.WriteStartArray();

    void IOpenApiWriter.WriteEndArray() => _json.WriteEndArray();

    void IOpenApiWriter.WritePropertyName(string name) => _json.WritePropertyName(name);

    void IOpenApiWriter.WriteValue(string value) => _json.WriteStringValue(value);

    void IOpenApiWriter.WriteValue(decimal value) => _json.WriteNumberValue(value);

    void IOpenApiWriter.WriteValue(int value) => _json.WriteNumberValue(value);

    void IOpenApiWriter.WriteValue(bool value) => _json.WriteBooleanValue(value);

    void IOpenApiWriter.WriteNull() => _json.WriteNullValue();

    void IOpenApiWriter.WriteRaw(string value) => _json.WriteRawValue(value);

    void IOpenApiWriter.WriteValue(object value) => JsonSerializer.Serialize(_json, value);

    Task IOpenApiWriter.FlushAsync(CancellationToken cancellationToken) => _json.FlushAsync(cancellationToken);
}
