#nullable enable

namespace SdkFactory.Support;

#pragma warning disable CA1812 // Not every SDK has an operation that uploads.
#pragma warning disable CA2000 // The content that is returned owns its parts.

/// <summary>A body of fields and files, <c>multipart/form-data</c>, the fields first. Names are sent as browsers send them.</summary>
internal sealed class MultipartBody
{
    private readonly QueryString _fields;
    private readonly global::System.Collections.Generic.List<global::System.Collections.Generic.KeyValuePair<string, ApiFile>>
        _files = new();

    /// <summary>Starts with the fields that are no files.</summary>
    internal MultipartBody(QueryString fields) => _fields = fields;

    /// <summary>Adds a file; null adds nothing.</summary>
    internal MultipartBody AddFile(string name, ApiFile? file)
    {
        if (file is not null)
        {
            _files.Add(new(name, file));
        }

        return this;
    }

    /// <summary>Adds files, each under the same name; null adds nothing.</summary>
    internal MultipartBody AddFiles(string name, global::System.Collections.Generic.IEnumerable<ApiFile>? files)
    {
        if (files is not null)
        {
            foreach (ApiFile file in files)
            {
                AddFile(name, file);
            }
        }

        return this;
    }

    /// <summary>The body, to be sent once.</summary>
    internal global::System.Net.Http.HttpContent ToContent()
    {
        var content = new global::System.Net.Http.MultipartContent("form-data")
        {
            HeaderEncodingSelector = static (_, _) => global::System.Text.Encoding.UTF8,
        };

        foreach (global::System.Collections.Generic.KeyValuePair<string, string> field in _fields)
        {
            byte[] value = global::System.Text.Encoding.UTF8.GetBytes(field.Value);
            content.Add(Part(new global::System.Net.Http.ByteArrayContent(value), $"name={Quoted(field.Key)}"));
        }

        foreach (global::System.Collections.Generic.KeyValuePair<string, ApiFile> file in _files)
        {
            content.Add(Part(
                new ApiFileContent(file.Value),
                $"name={Quoted(file.Key)}; filename={Quoted(file.Value.FileName)}"));
        }

        return content;
    }

    // Written as text, for the typed header would encode names that are not ASCII in a way that few servers read.
    private static global::System.Net.Http.HttpContent Part(
        global::System.Net.Http.HttpContent content,
        string parameters)
    {
        content.Headers.TryAddWithoutValidation("Content-Disposition", "form-data; " + parameters);
        return content;
    }

    private static string Quoted(string text) =>
        '"'
        + text.Replace("\"", "%22", global::System.StringComparison.Ordinal)
            .Replace("\r", "%0D", global::System.StringComparison.Ordinal)
            .Replace("\n", "%0A", global::System.StringComparison.Ordinal)
        + '"';
}
