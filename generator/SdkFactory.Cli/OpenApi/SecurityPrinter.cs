using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;
using SdkFactory.Settings;

namespace SdkFactory.Cli.OpenApi;

/// <summary>Prints how calls are authenticated.</summary>
internal sealed class SecurityPrinter(IReadOnlyCollection<SecurityScheme> schemes, OpenApiDocument document)
{
    private readonly Dictionary<string, string> _components = UniqueNames.Assign(schemes.Select(scheme => (scheme.Id, scheme.Id)), ComponentName.Escape);

    /// <summary>A component for each scheme.</summary>
    public Dictionary<string, IOpenApiSecurityScheme> Components() => schemes.ToDictionary(scheme => _components[scheme.Id], Scheme, StringComparer.Ordinal);

    /// <summary>What a call of the page's client needs, all of it together; null where it needs nothing.</summary>
    public List<OpenApiSecurityRequirement>? Requirements(string page)
    {
        var requirement = new OpenApiSecurityRequirement();
        foreach (var scheme in schemes.Where(scheme => scheme.Clients.Count == 0 || scheme.Clients.Any(client => page.StartsWith(client + "/", StringComparison.Ordinal))))
        {
            requirement.Add(new OpenApiSecuritySchemeReference(_components[scheme.Id], document), []);
        }

        return requirement.Count == 0 ? null : [requirement];
    }

    private static IOpenApiSecurityScheme Scheme(SecurityScheme scheme) =>
        scheme.Kind == SecurityKind.Http
            ? new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = scheme.Scheme, Description = scheme.Description }
            : new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.ApiKey,
                Name = scheme.Name,
                In = scheme.Location == Model.ParameterLocation.Query ? Microsoft.OpenApi.ParameterLocation.Query : Microsoft.OpenApi.ParameterLocation.Header,
                Description = scheme.Description,
            };
}
