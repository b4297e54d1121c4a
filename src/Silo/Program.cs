using ZhengXie.Linked.Silo.Hosting;

try
{
    await using var silo = await SiloHost.Open(args);
    await silo.App.RunAsync();
    return silo.ExitCode;
}
catch (Exception error) when (SiloRefusals.Sentence(error) is { } sentence)
{
    // Said plainly and once; a stack would only bury the sentence.
    await Console.Error.WriteLineAsync(sentence);
    return 1;
}
