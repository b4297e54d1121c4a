using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ZhengXie.Linked.Gateway.Tests;

/// <summary>Hears what is logged, from the asked level up, while a test listens.</summary>
public sealed class HeardLog : ILoggerProvider
{
    private volatile int least = (int)LogLevel.None;

    public ConcurrentQueue<string> Lines { get; } = new();

    public void Listen(LogLevel from) => least = (int)from;

    public ILogger CreateLogger(string categoryName) => new Ear(this, categoryName);

    public void Dispose() => Listen(LogLevel.None);

    private sealed class Ear(HeardLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => (int)logLevel >= log.least;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            // Not everybody who logs asks first.
            if (IsEnabled(logLevel))
            {
                log.Lines.Enqueue($"{category}: {formatter(state, exception)} {exception}");
            }
        }
    }
}
