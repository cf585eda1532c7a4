using Microsoft.AspNetCore.Http;

namespace Toolbox.Cli.Serving;

/// <summary>
/// Keeps other sites away from what can write. A page anywhere can send a request to this machine, and a name of another
/// site can be made to point here (DNS rebinding): so the host must be this machine by its own name and port, and who asks
/// must be a page of that very host.
/// </summary>
internal static class SameSite
{
    private static readonly string[] Names = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Why a request is refused; null for one that may be answered.</summary>
    public static string? Refusal(HttpContext http)
    {
        var (request, port) = (http.Request, http.Connection.LocalPort);
        if (!Names.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase) || (request.Host.Port ?? 80) != port)
        {
            return $"Alleen voor deze computer: open http://localhost:{port}/redactie/.";
        }

        var isFromHere = request.Headers.Origin is [var origin]
            ? string.Equals(origin, $"http://{request.Host}", StringComparison.OrdinalIgnoreCase)
            : request.Headers["Sec-Fetch-Site"] is [] or ["same-origin"];
        if (!isFromHere)
        {
            return "Een andere site mag hier niet schrijven.";
        }

        return request.HasJsonContentType() ? null : "Deze vraag is geen JSON.";
    }
}
