using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;

namespace Authing.Tests;

/// <summary>Calls whatever operation a client has, with values made up for whatever its request has.</summary>
internal static class EveryOperation
{
    /// <summary>The operations of a client: the virtual methods, since overloads by name call these.</summary>
    public static IEnumerable<MethodInfo> Of(object client) =>
        client.GetType().GetMethods().Where(method => method.IsVirtual && method.Name.EndsWith("Async", StringComparison.Ordinal)).OrderBy(method => method.Name, StringComparer.Ordinal);

    public static Task CallAsync(object client, MethodInfo operation)
    {
        var arguments = operation.GetParameters().Select(parameter =>
            parameter.ParameterType == typeof(CancellationToken) ? CancellationToken.None : Value(parameter.ParameterType, depth: 0)).ToArray();
        return (Task)operation.Invoke(client, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
    }

    private static object? Value(Type type, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
        {
            return "张三 & \"co\" 👍/<a>";
        }

        if (type == typeof(bool))
        {
            return depth % 2 == 0;
        }

        if (type == typeof(long))
        {
            return 1695272400123L;
        }

        if (type == typeof(double))
        {
            return 0.25;
        }

        if (type == typeof(DateTimeOffset))
        {
            return new DateTimeOffset(2023, 9, 18, 1, 5, 33, TimeSpan.FromHours(8));
        }

        if (type == typeof(DateOnly))
        {
            return new DateOnly(1994, 11, 5);
        }

        if (type == typeof(System.Text.Json.JsonElement))
        {
            return System.Text.Json.JsonSerializer.SerializeToElement(new { text = "é\n", list = new object[] { 1, true, "x" } });
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(OpenEnum<>))
        {
            return type.GetMethod("Of", [typeof(string)])!.Invoke(null, ["新的值"]);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            var item = type.GetGenericArguments()[0];
            var items = Array.CreateInstance(item, 2);
            items.SetValue(Value(item, depth + 1), 0);
            items.SetValue(Value(item, depth + 1), 1);
            return items;
        }

        if (type.Assembly != typeof(ManagementClient).Assembly || depth > 6)
        {
            return null;
        }

        var made = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(property => property.CanWrite))
        {
            property.SetValue(made, Value(property.PropertyType, depth + 1));
        }

        return made;
    }
}
