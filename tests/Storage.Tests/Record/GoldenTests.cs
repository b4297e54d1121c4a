using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Tests.Notes;

namespace ZhengXie.Linked.Storage.Tests.Record;

/// <summary>
/// What was ever written must always be read: for each event type and version stands a sample of its bytes in the folder
/// Golden, written once and never changed. Add a sample with the event; a missing one fails here.
/// </summary>
public sealed class GoldenTests
{
    private static readonly EventCodec[] Codecs = [EventCodec.House, NoteHouse.Codec];

    public static TheoryData<string> Samples =>
        [.. Directory.GetFiles(Folder(), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!)];

    [Fact]
    public void Golden_EveryEventAndVersion_HasASample()
    {
        var there = Directory.GetFiles(Folder()).Select(file => Path.GetFileNameWithoutExtension(file)).ToHashSet();
        var missing =
            from codec in Codecs
            from name in codec.Types.Names
            where !there.Contains(name.ToString())
            select $"tests/Storage.Tests/Golden/{name}.json is missing; for example:\n{GoldenSample.Of(codec, name)}";

        Assert.True(!missing.Any(), string.Join('\n', missing));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Golden_Sample_IsStillRead(string sample)
    {
        var (bytes, name) = Read(sample);

        var read = CodecOf(name).Read(name, bytes, number: null);

        Assert.NotEqual(default, read.At);
        Assert.IsNotAssignableFrom<IEarlierEvent>(read.Event);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Golden_SampleOfTheNewestShape_IsWrittenTheSameWay(string sample)
    {
        var (bytes, name) = Read(sample);
        var read = CodecOf(name).Read(name, bytes, number: null);

        var again = CodecOf(name).Write(read.Event, read.At, read.By);

        if (again.Version == name.Version)
        {
            Assert.Equal(Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(again.Bytes));
        }
        else
        {
            Assert.True(again.Version > name.Version, $"{name} was read as {again.Version}.");
        }
    }

    private static (byte[] Bytes, EventName Name) Read(string sample)
    {
        var dot = sample.LastIndexOf('.');
        var text = File.ReadAllText(Path.Combine(Folder(), sample + ".json")).TrimEnd('\n');
        return (
            Encoding.UTF8.GetBytes(text),
            new EventName(sample[..dot], int.Parse(sample[(dot + 1)..], CultureInfo.InvariantCulture))
        );
    }

    private static EventCodec CodecOf(EventName name) => Codecs.First(codec => codec.Types.Names.Contains(name));

    private static string Folder([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(here)!)!, "Golden");
}
