using System;
using Authing.Authentication;

namespace Authing;

/// <content>Clients that bring their authentication with them.</content>
public partial class ManagementClient
{
    /// <summary>A client that signs its calls; the secret never leaves the process. Make one and keep it.</summary>
    /// <param name="accessKey">The access key.</param>
    /// <param name="baseAddress">The address of a private deployment; where it is null, <see cref="DefaultBaseAddress"/>.</param>
    public static ManagementClient WithSignature(AccessKey accessKey, Uri? baseAddress = null) =>
        With(new AccessKeySignatureHandler(accessKey, baseAddress));

    /// <summary>A client that exchanges its access key for a token, and renews it in time. Make one and keep it.</summary>
    /// <param name="accessKey">The access key.</param>
    /// <param name="baseAddress">The address of a private deployment; where it is null, <see cref="DefaultBaseAddress"/>.</param>
    public static ManagementClient WithToken(AccessKey accessKey, Uri? baseAddress = null) =>
        With(new ManagementTokenHandler(accessKey, baseAddress));

    private static ManagementClient With(CredentialHandler handler)
    {
        handler.InnerHandler = Connections.Shared;
        return new(new ApiClientOptions { BaseAddress = handler.BaseAddress, Handler = handler });
    }
}
