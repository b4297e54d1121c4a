namespace ZhengXie.Linked.House.Tests.Kubernetes.Shapes;

internal sealed class Probe
{
    public HttpGet? HttpGet { get; init; }

    public Execution? Exec { get; init; }

    public int PeriodSeconds { get; init; }

    public int TimeoutSeconds { get; init; } = 1;

    public int FailureThreshold { get; init; } = 3;
}

internal sealed class HttpGet
{
    public string Path { get; init; } = "";

    public string Port { get; init; } = "";
}

internal sealed class Execution
{
    public List<string> Command { get; init; } = [];
}

internal sealed class Lifecycle
{
    public Hook PreStop { get; init; } = new();
}

internal sealed class Hook
{
    public Pause? Sleep { get; init; }
}

internal sealed class Pause
{
    public int Seconds { get; init; }
}
