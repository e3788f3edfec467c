using System;
using Authing;
using Authing.Authentication;
using QuickStart;

// A server on this machine that checks every signature, in the place of https://api.authing.cn.
await using var server = await LocalServer.StartAsync(accessKeyId: "AK", accessKeySecret: "SK");

// A signed call.
var client = ManagementClient.WithSignature(new AccessKey("AK", "SK"), server.Address);
var reuploaded = (await client.ReuploadPipelineFunctionAsync("62ce9135dxxxxb83e373f5d6")).Data;
Console.WriteLine($"{reuploaded.FuncName} runs at {reuploaded.Scene}, code is {reuploaded.Status}");

// All functions of a scene, and all pages of a log.
var functions = (await client.ListPipelineFunctionAsync(PipelineScene.PreRegister)).Data;
foreach (var function in functions.List)
{
    Console.WriteLine($"{function.FuncName}, created {function.CreatedAt:yyyy-MM-dd}");
}

for (long page = 1, seen = 0, total = 1; seen < total; page++)
{
    var log = (await client.GetPipelineLogsAsync(new() { FuncId = reuploaded.FuncId, Page = page, Limit = 2 })).Data;
    (seen, total) = (seen + log.List.Count, log.TotalCount);
    Console.WriteLine($"page {page}: {log.List.Count} of {total}");
}

// A failure: the server does not know this secret.
try
{
    var stranger = ManagementClient.WithSignature(new AccessKey("AK", "not the secret"), server.Address);
    await stranger.ReuploadPipelineFunctionAsync("62ce9135dxxxxb83e373f5d6");
}
catch (ApiException failure)
{
    Console.WriteLine(failure.Message);
}
