using ZhengXie.Linked.Gateway.CommandLine;
using ZhengXie.Linked.Gateway.Hosting;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Postgres;

// A word instead of settings is a command: verify, rebuild, play …
if (ConsoleCommands.IsNamed(args))
{
    return await ConsoleCommands.House.Run(args, Console.Out, CancellationToken.None);
}

try
{
    await using var gateway = await GatewayHost.Open(args);
    await gateway.App.RunAsync();
    return gateway.ExitCode;
}
catch (Exception refused) when (refused is DatabaseRefusedException or EngineRefusedException)
{
    // Said plainly and once; a stack would only bury the sentence.
    await Console.Error.WriteLineAsync(refused.Message);
    return 1;
}
