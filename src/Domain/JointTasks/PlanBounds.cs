namespace ZhengXie.Linked.Domain.JointTasks;

/// <summary>Bounds of a plan (方案上限): the most characters or entries that each of its parts may hold.</summary>
public static class PlanBounds
{
    /// <summary>课题, characters.</summary>
    public const int Subject = 60;

    /// <summary>背景 and 工作要求, characters each.</summary>
    public const int Passage = 5000;

    /// <summary>调研提纲, questions.</summary>
    public const int Questions = 30;

    /// <summary>Characters of a question of the outline, or of what is asked of a site.</summary>
    public const int Question = 200;

    /// <summary>点位要求.</summary>
    public const int Sites = 20;

    /// <summary>调查问卷, questions.</summary>
    public const int Questionnaire = 50;

    /// <summary>Characters of a question of the questionnaire.</summary>
    public const int Asked = 300;

    /// <summary>子课题.</summary>
    public const int Topics = 30;

    /// <summary>数据表, indicators.</summary>
    public const int Indicators = 100;

    /// <summary>环节.</summary>
    public const int Steps = 20;

    /// <summary>附件.</summary>
    public const int Files = 9;

    /// <summary>参与单位.</summary>
    public const int Invitees = 500;

    /// <summary>Characters of a key.</summary>
    public const int Key = 40;

    /// <summary>Characters of the name of a sub-topic or an indicator.</summary>
    public const int Name = 60;

    /// <summary>Characters of the name of a link of the chain, or of a group of neighbours.</summary>
    public const int ShortName = 30;

    /// <summary>Characters of a unit of measure or a period.</summary>
    public const int Unit = 20;

    /// <summary>Characters of what an indicator counts.</summary>
    public const int Meaning = 200;

    /// <summary>小数位.</summary>
    public const int Decimals = 6;

    /// <summary>Characters of a reason or an opinion.</summary>
    public const int Reason = 500;

    /// <summary>How many times a plan may be amended once it is issued.</summary>
    public const int Changes = 50;

    /// <summary>How many days from the day of planning the last date may lie.</summary>
    public const int DaysAhead = 3 * 366;
}
