using ZhengXie.Linked.Silo.Hosting;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Postgres;

try
{
    await using var silo = await SiloHost.Open(args);
    await silo.App.RunAsync();
    return 0;
}
catch (Exception refused) when (refused is DatabaseRefusedException or EngineRefusedException)
{
    // Said plainly and once; a stack would only bury the sentence.
    await Console.Error.WriteLineAsync(refused.Message);
    return 1;
}
