namespace ZhengXie.Linked.Gateway.Tests.Walk;

/// <summary>Those whom the things do concern (局内人).</summary>
internal static class Insiders
{
    private static readonly string[] All =
    [
        Things.Editor,
        Things.City + ".签发",
        Things.City + ".审核",
        Things.Author,
        Things.County + ".编辑",
        Things.City + ".安全",
        Things.City + ".系统",
        Things.City + ".审计",
        Things.City + ".提案委",
        Things.City + ".承办:经信局",
        Things.City + ".主席",
        "420684.编辑",
        Things.City + ".专委会",
        "420000.编辑",
    ];

    /// <summary>Whether any of them hears at that door something else than the outsider did.</summary>
    public static async Task<bool> HearOtherwise(WalkedHouse walked, Tried tried)
    {
        foreach (var who in All)
        {
            var walker = new Walker(await walked.People.At(who), walked.People.Patience);
            var values = walked.Words.Real(tried.Door);
            var heard = await walker.Try(tried.Door, values, OutsiderWalk.MaskOf(values[tried.MadeUp]));
            if (heard.Whole != tried.Real.Whole)
            {
                return true;
            }
        }
        return false;
    }
}
