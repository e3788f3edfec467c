using System;
using System.Linq;
using System.Net;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace QuickStart;

/// <summary>A server that answers as the API does: HTTP 200 always, and in the body whether the call succeeded.</summary>
internal sealed class LocalServer : IAsyncDisposable
{
    private static readonly object[] Functions =
    [
        Function("62ce9135dxxxxb83e373f5d6", "限制注册邮箱", "success"),
        Function("62ce9135dxxxxb83e373f5d7", "补充部门", "success"),
        Function("62ce9135dxxxxb83e373f5d8", "通知人事", "success"),
    ];

    private readonly WebApplication _app;
    private readonly SignatureCheck _signatures;

    private LocalServer(SignatureCheck signatures)
    {
        // The empty builder reads no environment: whatever the machine has set, this is one server on a free port.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _app = builder.Build();
        _app.Run(AnswerAsync);
        _signatures = signatures;
    }

    /// <summary>Where the server listens.</summary>
    public Uri Address => new(_app.Urls.Single());

    /// <summary>A server that knows one access key.</summary>
    public static async Task<LocalServer> StartAsync(string accessKeyId, string accessKeySecret)
    {
        var server = new LocalServer(new SignatureCheck(accessKeyId, accessKeySecret));
        await server._app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        object answer = await _signatures.IsRightAsync(context.Request)
            ? new { statusCode = 200, message = "操作成功", data = Data(context.Request) }
            : new { statusCode = 401, apiCode = 1300, requestId = "934108e5", message = "签名不正确" };
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(JsonSerializer.Serialize(answer));
    }

    private static object? Data(HttpRequest request) => request.Path.Value switch
    {
        "/api/v3/reupload-pipeline-function" => Function("62ce9135dxxxxb83e373f5d6", "限制注册邮箱", "uploading"),
        "/api/v3/list-pipeline-function" => new { totalCount = 2, list = Functions[..2] },
        "/api/v3/get-pipeline-logs" => Page(int.Parse(request.Query["page"]!), int.Parse(request.Query["limit"]!)),
        _ => null,
    };

    private static object Page(int page, int limit) =>
        new { totalCount = Functions.Length, list = Functions.Skip((page - 1) * limit).Take(limit) };

    private static object Function(string id, string name, string status) => new
    {
        funcId = id,
        funcName = name,
        scene = "PRE_REGISTER",
        createdAt = "2023-06-12T10:23:46.000Z",
        updatedAt = "2023-06-12T10:23:46.000Z",
        timeout = 5,
        sourceCode = "async function pipe(user, context, callback) { callback(null, user, context); }",
        status,
    };
}
