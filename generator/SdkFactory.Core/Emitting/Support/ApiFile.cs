#nullable enable

namespace SdkFactory.Support;

#pragma warning disable CA1812 // Callers make it; an analyzer sees none of them where the SDK is internal.

/// <summary>A file that is uploaded. The stream stays the caller's: it is read from where it stands now, and left open.</summary>
public sealed class ApiFile
{
    /// <summary>Names a stream as a file.</summary>
    /// <param name="content">What the file holds.</param>
    /// <param name="fileName">The name that the server sees.</param>
    /// <param name="contentType">The media type.</param>
    public ApiFile(
        global::System.IO.Stream content,
        string fileName,
        string contentType = "application/octet-stream")
    {
        global::System.ArgumentNullException.ThrowIfNull(content);
        global::System.ArgumentException.ThrowIfNullOrEmpty(fileName);
        if (!global::System.Net.Http.Headers.MediaTypeHeaderValue.TryParse(contentType, out _))
        {
            throw new global::System.ArgumentException("This is no media type.", nameof(contentType));
        }

        Content = content;
        FileName = fileName;
        ContentType = contentType;
        Start = content.CanSeek ? content.Position : 0;
    }

    /// <summary>What the file holds.</summary>
    public global::System.IO.Stream Content { get; }

    /// <summary>The name that the server sees.</summary>
    public string FileName { get; }

    /// <summary>The media type.</summary>
    public string ContentType { get; }

    /// <summary>Where the content starts in a stream that can seek; there it can be sent again.</summary>
    internal long Start { get; }
}
