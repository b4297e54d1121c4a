using System.Text.Json;
using System.Text.RegularExpressions;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Json;

namespace ZhengXie.Linked.Gateway.Problems;

/// <summary>
/// Names what is wrong with a request that could not be bound, and the field. The framework says it only in English
/// prose; tests hold each reading of that prose.
/// </summary>
public static partial class BrokenInput
{
    /// <summary>The refusal for a request that could not be bound.</summary>
    public static Refusal Of(BadHttpRequestException exception)
    {
        var refusal = Read(exception);
        // The name of a member that nobody asked for comes from outside: it is not repeated if it bears a secret mark.
        return refusal.Field is { } field && SecretMarks.StandIn(field) ? Refusals.SecretMark : refusal;
    }

    /// <summary>Whether the content was said to be written in a code that nobody knows; the framework takes that for a fault of its own.</summary>
    public static bool IsInUnknownCharset(Exception exception) =>
        exception is InvalidOperationException { InnerException: ArgumentException }
        && exception.Message.Contains("content type charset", StringComparison.Ordinal);

    private static Refusal Read(BadHttpRequestException exception) =>
        exception switch
        {
            { InnerException: JsonException json } => Of(json),
            { StatusCode: StatusCodes.Status413PayloadTooLarge } => Refusals.ContentTooLarge,
            { StatusCode: StatusCodes.Status415UnsupportedMediaType } => Refusals.UnsupportedMedia,
            _ when exception.Message.Contains("\"CommandId ", StringComparison.Ordinal) => Refusals.CommandIdMissing,
            _ when FailedParameter().Match(exception.Message) is { Success: true } match => Refusals.WrongValue.At(
                match.Groups["name"].Value
            ),
            _ when MissingParameter().Match(exception.Message) is { Success: true } match => Refusals.MissingValue.At(
                match.Groups["name"].Value
            ),
            _ when exception.Message.Contains("no body was provided", StringComparison.Ordinal) =>
                Refusals.MissingContent,
            _ => Refusals.MalformedJson,
        };

    private static Refusal Of(JsonException json) =>
        json switch
        {
            RefusedTextException refused => At(refused.Refusal, json.Path),
            { InnerException: JsonException } => Refusals.MalformedJson,
            _ when UnknownProperty().Match(json.Message) is { Success: true } match => Refusals.UnknownMember.At(
                match.Groups["name"].Value
            ),
            _ when MissingProperty().Match(json.Message) is { Success: true } match => Refusals.MissingValue.At(
                Join(json.Path, match.Groups["name"].Value)
            ),
            _ when json.Message.Contains("doesn't allow null", StringComparison.Ordinal)
                    || json.Message.Contains("doesn't allow setting it to null", StringComparison.Ordinal) => At(
                Refusals.MissingValue,
                json.Path
            ),
            _ => At(Refusals.WrongValue, json.Path),
        };

    private static Refusal At(Refusal refusal, string? path) =>
        path is null or "$" ? refusal : refusal.At(path.StartsWith("$.", StringComparison.Ordinal) ? path[2..] : path);

    private static string Join(string? path, string name) => path is null or "$" ? name : path[2..] + '.' + name;

    [GeneratedRegex("""^Failed to bind parameter "\S+ (?<name>\w+)" from""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FailedParameter();

    [GeneratedRegex(
        """^Required parameter "\S+ (?<name>[\w-]+)" was not provided""",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex MissingParameter();

    [GeneratedRegex(
        """JSON property '(?<name>[^']+)' could not be mapped|Duplicate property '(?<name>[^']+)'""",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex UnknownProperty();

    [GeneratedRegex("""missing required properties including: '(?<name>[^']+)'""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MissingProperty();
}
