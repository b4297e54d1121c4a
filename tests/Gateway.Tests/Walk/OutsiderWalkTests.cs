namespace ZhengXie.Linked.Gateway.Tests.Walk;

/// <summary>
/// 越权巡检: at every door that the house has, whoever a thing does not concern hears of it exactly what he hears of a thing that
/// does not exist; the house asks its database the same; and nothing of it can be seen by anybody else.
/// </summary>
public sealed class OutsiderWalkTests(WalkedHouse walked) : IClassFixture<WalkedHouse>
{
    [Fact]
    public void EveryDoorOfTheHouse_WasTried_ByEverySortOfOutsider()
    {
        var doors = walked.Doors.Where(door => !Exceptions.IsAside(door)).Select(door => door.ToString()).ToHashSet();

        Assert.True(doors.Count > 200, $"only {doors.Count} doors");
        Assert.Equal(doors.Order(), walked.Tried.Select(tried => tried.Door.ToString()).Distinct().Order());
        Assert.Empty(Exceptions.All.Except(walked.Doors.Select(door => door.ToString())));
    }

    [Fact]
    public void WhatExists_IsWhatDoesNot_ToWhomItDoesNotConcern()
    {
        var told = walked
            .Tried.Where(tried => !Exceptions.IsPublic(tried.Door) && tried.Real.Whole != tried.None.Whole)
            .Select(tried => $"{tried} hears\n{tried.Real.Whole}\n\nof what does not exist\n{tried.None.Whole}");

        None(told);
    }

    [Fact]
    public void NoOutsider_IsToldAWord_OrDoesAnything()
    {
        string[] words = ["窑洞", "充电桩不足", "路灯不亮"];
        string[] numbers = [walked.Things.Report, walked.Things.Task];
        var wrong = walked.Tried.Where(tried =>
            words
                .Concat(Exceptions.TellsOfTries(tried.Door) ? [] : numbers)
                .Any(word => tried.Real.Whole.Contains(word, StringComparison.Ordinal))
            || (tried.MadeUp.Length > 0 && IsDone(tried))
        );

        None(wrong.Select(tried => $"{tried} hears\n{tried.Real.Whole}"));
    }

    [Fact]
    public void TheHouse_AsksItsDatabaseTheSame_OfWhatExistsAndOfWhatDoesNot()
    {
        Assert.Contains(walked.Overheard, tried => tried.Asked.Count > 1);
        var differing = walked
            .Overheard.Where(tried => !Exceptions.IsPublic(tried.Door))
            .Where(tried => !tried.Asked.SequenceEqual(tried.AskedForNone, StringComparer.Ordinal))
            .Select(tried => $"{tried}\n{string.Join('\n', tried.Asked)}\n--\n{string.Join('\n', tried.AskedForNone)}");

        None(differing);
    }

    [Fact]
    public void NothingThatAnotherCanRead_HasChanged_AfterAllRefusals() => Assert.Equal(walked.Before, walked.After);

    [Fact]
    public void NoScreen_HasRung() => Assert.All(walked.Rung, Assert.Null);

    /// <summary>Without this, a walk past doors that never open to anybody would prove nothing.</summary>
    [Fact]
    public async Task SomebodyToWhomItBelongs_HearsSomethingElse_AtEveryDoor()
    {
        var strange = walked
            .Tried.Where(tried => tried.Who == Outsiders.All[0] && tried.MadeUp.Length > 0)
            .Where(tried => !Exceptions.IsPublic(tried.Door) && !Exceptions.IsShelf(tried.Door))
            .Where(tried => !Exceptions.IsEmptyYes(tried.Door) && !Exceptions.IsNotMade(tried.Door))
            .DistinctBy(tried => tried.Door)
            .OrderBy(tried => tried.Door.Method == HttpMethod.Delete)
            .ThenByDescending(tried => tried.Door.Reads);
        var shut = new List<string>();
        foreach (var tried in strange)
        {
            if (!await Insiders.HearOtherwise(walked, tried))
            {
                shut.Add(tried.Door.ToString());
            }
        }

        None(shut);
    }

    [Fact]
    public async Task EveryMethodOfTheHub_AnswersAlike_OfAnothersFeedAndOfNone()
    {
        var told = new List<string>();
        foreach (var who in Outsiders.Overheard)
        {
            told.AddRange(await new HubWalk(walked).Past(who, await walked.People.At(who)));
        }

        None(told);
    }

    [Fact]
    public async Task WhoeverIsNotSignedIn_HearsTheSame_AtEveryDoorButTheOpenOnes()
    {
        using var http = new HttpClient { BaseAddress = walked.House.Address };
        var heard = new List<(string Door, string Whole)>();
        foreach (var door in walked.Doors.Where(door => !Exceptions.IsOpen(door)))
        {
            using var request = new HttpRequestMessage(door.Method, door.With(walked.Words.Real(door)));
            using var answer = await http.SendAsync(request);
            heard.Add((door.ToString(), (await Walker.Hear(answer, "", CancellationToken.None)).Whole));
        }

        Assert.StartsWith("401", heard[0].Whole, StringComparison.Ordinal);
        None(heard.Where(one => one.Whole != heard[0].Whole).Select(one => $"{one.Door} says\n{one.Whole}"));
    }

    // All of them in full: a failure should name every door at fault.
    private static void None(IEnumerable<string> found)
    {
        var all = string.Join("\n\n", found);
        Assert.True(all.Length == 0, all);
    }

    private static bool IsDone(Tried tried) =>
        !tried.Door.Reads
        && tried.Real.Status < 400
        && !Exceptions.IsShelf(tried.Door)
        && !Exceptions.IsEmptyYes(tried.Door);
}
