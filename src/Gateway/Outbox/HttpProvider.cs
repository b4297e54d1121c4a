using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Hosting;

namespace ZhengXie.Linked.Gateway.Outbox;

/// <summary>
/// A provider behind HTTP (外发服务商): one POST per message. It is given some seconds, once more at once if the line broke, and
/// after a run of failures left alone for half a minute.
/// </summary>
internal sealed class HttpProvider
{
    /// <summary>How long a provider that fails is left alone.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromSeconds(30);

    private const int FailuresBeforeRest = 8;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private readonly HttpClient http;
    private readonly ProviderOptions options;
    private readonly ResiliencePipeline<HttpStatusCode> patience;

    public HttpProvider(HttpClient http, ProviderOptions options, TimeSpan timeout, TimeProvider time)
    {
        this.http = http;
        this.options = options;
        patience = new ResiliencePipelineBuilder<HttpStatusCode> { TimeProvider = time }
            .AddCircuitBreaker(
                new CircuitBreakerStrategyOptions<HttpStatusCode>
                {
                    ShouldHandle = new PredicateBuilder<HttpStatusCode>()
                        .Handle<HttpRequestException>()
                        .Handle<TimeoutRejectedException>()
                        .HandleResult(IsBroken),
                    MinimumThroughput = FailuresBeforeRest,
                    FailureRatio = 0.5,
                    SamplingDuration = Rest,
                    BreakDuration = Rest,
                }
            )
            .AddRetry(
                new RetryStrategyOptions<HttpStatusCode>
                {
                    ShouldHandle = new PredicateBuilder<HttpStatusCode>().Handle<HttpRequestException>(),
                    MaxRetryAttempts = 1,
                    Delay = TimeSpan.Zero,
                }
            )
            .AddTimeout(timeout)
            .Build();
    }

    /// <summary>Hands the message over; every way in which that can fail is an answer.</summary>
    public async Task<SendResult> Send(ProviderMessage message, CancellationToken cancellation)
    {
        try
        {
            var status = await patience.ExecuteAsync(async token => await Post(message, token), cancellation);
            return (int)status switch
            {
                >= 200 and < 300 => SendResult.Taken,
                408 or 429 or >= 500 => new(Fault(status)),
                _ => new(Fault(status), Final: true),
            };
        }
        catch (BrokenCircuitException)
        {
            return new("resting", Tried: false);
        }
        catch (TimeoutRejectedException)
        {
            return new("timeout");
        }
        catch (HttpRequestException error)
        {
            return new("line-" + error.HttpRequestError.ToString().ToLowerInvariant());
        }
    }

    private async Task<HttpStatusCode> Post(ProviderMessage message, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, options.Url)
        {
            Content = JsonContent.Create(message, options: Json),
        };
        request.Headers.Add(Acting.Header, message.Id.ToString("D"));
        if (options.Secret is { } secret)
        {
            request.Headers.TryAddWithoutValidation(options.Header, secret);
        }
        using var answer = await http.SendOnLine(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        return answer.StatusCode;
    }

    private static bool IsBroken(HttpStatusCode status) =>
        status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests || (int)status >= 500;

    private static string Fault(HttpStatusCode status) =>
        "http-" + ((int)status).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
