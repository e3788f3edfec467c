#nullable enable

namespace SdkFactory.Support;

#pragma warning disable CA1812 // Not every SDK has an operation with a query or a form.

/// <summary>
/// Names and values in the order in which they are sent, in a query or a form. One rule for all: text stands as it is, a
/// boolean is <c>true</c> or <c>false</c>, a number has no grouping and a point, a date is <c>2022-07-03</c> and an instant
/// <c>2022-07-03T05:58:00Z</c>, whatever the culture; an enum is its wire value, an object compact JSON. A list repeats its
/// name for each item, as OpenAPI has it by default. Null, and a list without items, add nothing; an empty text does. Then
/// all but letters and digits of ASCII and <c>-._~</c> is escaped as UTF-8, a blank as <c>%20</c> (in a form, as a plus sign).
/// </summary>
internal sealed class QueryString
    : global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, string>>
{
    private readonly global::System.Collections.Generic.List<global::System.Collections.Generic.KeyValuePair<string, string>>
        _pairs = new();

    /// <summary>Adds text.</summary>
    internal void Add(string name, string? value)
    {
        if (value is not null)
        {
            _pairs.Add(new(name, value));
        }
    }

    /// <summary>Adds a boolean.</summary>
    internal void Add(string name, bool? value) => Add(name, WireText.Of(value));

    /// <summary>Adds a whole number.</summary>
    internal void Add(string name, long? value) => Add(name, WireText.Of(value));

    /// <summary>Adds a number.</summary>
    internal void Add(string name, double? value) => Add(name, WireText.Of(value));

    /// <summary>Adds an instant.</summary>
    internal void Add(string name, global::System.DateTimeOffset? value) => Add(name, WireText.Of(value));

    /// <summary>Adds a date.</summary>
    internal void Add(string name, global::System.DateOnly? value) => Add(name, WireText.Of(value));

    /// <summary>Adds any JSON value.</summary>
    internal void Add(string name, global::System.Text.Json.JsonElement? value) => Add(name, WireText.Of(value));

    /// <summary>Adds a value of an enum.</summary>
    internal void Add<TEnum>(string name, OpenEnum<TEnum> value)
        where TEnum : struct, global::System.Enum =>
        Add(name, WireText.Of(value));

    /// <summary>Adds a value of an enum.</summary>
    internal void Add<TEnum>(string name, OpenEnum<TEnum>? value)
        where TEnum : struct, global::System.Enum =>
        Add(name, WireText.Of(value));

    /// <summary>Adds texts.</summary>
    internal void Add(string name, global::System.Collections.Generic.IEnumerable<string>? values) =>
        AddEach(name, values, static value => value);

    /// <summary>Adds booleans.</summary>
    internal void Add(string name, global::System.Collections.Generic.IEnumerable<bool>? values) =>
        AddEach(name, values, static value => WireText.Of(value));

    /// <summary>Adds whole numbers.</summary>
    internal void Add(string name, global::System.Collections.Generic.IEnumerable<long>? values) =>
        AddEach(name, values, static value => WireText.Of(value));

    /// <summary>Adds numbers.</summary>
    internal void Add(string name, global::System.Collections.Generic.IEnumerable<double>? values) =>
        AddEach(name, values, static value => WireText.Of(value));

    /// <summary>Adds instants.</summary>
    internal void Add(string name, global::System.Collections.Generic.IEnumerable<global::System.DateTimeOffset>? values) =>
        AddEach(name, values, static value => WireText.Of(value));

    /// <summary>Adds dates.</summary>
    internal void Add(string name, global::System.Collections.Generic.IEnumerable<global::System.DateOnly>? values) =>
        AddEach(name, values, static value => WireText.Of(value));

    /// <summary>Adds JSON values.</summary>
    internal void Add(
        string name,
        global::System.Collections.Generic.IEnumerable<global::System.Text.Json.JsonElement>? values) =>
        AddEach(name, values, static value => WireText.Of(value));

    /// <summary>Adds values of an enum.</summary>
    internal void Add<TEnum>(string name, global::System.Collections.Generic.IEnumerable<OpenEnum<TEnum>>? values)
        where TEnum : struct, global::System.Enum =>
        AddEach(name, values, static value => WireText.Of(value));

    /// <summary>Adds an object.</summary>
    internal void AddJson<T>(string name, T? value)
        where T : class, IJsonModel<T> =>
        Add(name, WireText.OfJson(value));

    /// <summary>Adds a value that has no other form than JSON.</summary>
    internal void AddJson<T, TCodec>(string name, T? value)
        where T : class
        where TCodec : IJsonCodec<T> =>
        Add(name, WireText.OfJson<T, TCodec>(value));

    /// <summary>Adds objects.</summary>
    internal void AddJson<T>(string name, global::System.Collections.Generic.IEnumerable<T>? values)
        where T : class, IJsonModel<T> =>
        AddEach(name, values, static value => WireText.OfJson(value));

    /// <inheritdoc/>
    public global::System.Collections.Generic.IEnumerator<global::System.Collections.Generic.KeyValuePair<string, string>>
        GetEnumerator() => _pairs.GetEnumerator();

    /// <inheritdoc/>
    global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>What stands behind the question mark of an address, escaped by RFC 3986; empty where there is nothing.</summary>
    public override string ToString()
    {
        var text = new global::System.Text.StringBuilder();
        foreach (global::System.Collections.Generic.KeyValuePair<string, string> pair in _pairs)
        {
            text.Append(text.Length == 0 ? "" : "&")
                .Append(global::System.Uri.EscapeDataString(pair.Key))
                .Append('=')
                .Append(global::System.Uri.EscapeDataString(pair.Value));
        }

        return text.ToString();
    }

    /// <summary>The same as a body, <c>application/x-www-form-urlencoded</c>, where a blank is a plus sign.</summary>
    internal global::System.Net.Http.HttpContent ToFormContent() =>
        new global::System.Net.Http.FormUrlEncodedContent(_pairs);

    private void AddEach<T>(
        string name,
        global::System.Collections.Generic.IEnumerable<T>? values,
        global::System.Func<T, string?> text)
    {
        if (values is null)
        {
            return;
        }

        foreach (T value in values)
        {
            Add(name, text(value));
        }
    }
}
