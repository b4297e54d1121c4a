using System.Net.Sockets;

namespace ZhengXie.Linked.Gateway.Hosting;

/// <summary>A line to somebody else's server (对外连接) whose every break is one and the same error.</summary>
internal static class HttpLine
{
    /// <summary>Sends, and says of a line that breaks that it broke.</summary>
    /// <param name="http">The client.</param>
    /// <param name="request">What is sent.</param>
    /// <param name="completion">When the answer counts as there.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="HttpRequestException">
    /// The line broke. The runtime asks a new connection for its other end, and where that was killed in the same instant it throws
    /// the socket's own error, which nobody who waits for a broken line expects.
    /// </exception>
    public static async Task<HttpResponseMessage> SendOnLine(
        this HttpClient http,
        HttpRequestMessage request,
        HttpCompletionOption completion,
        CancellationToken cancellation
    )
    {
        try
        {
            return await http.SendAsync(request, completion, cancellation);
        }
        catch (SocketException cut)
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError, cut.Message, cut);
        }
    }
}
