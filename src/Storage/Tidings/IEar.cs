namespace ZhengXie.Linked.Storage.Tidings;

/// <summary>Ear (听讯): what of this process acts on news from another. It tells nobody in turn, or news would go round for ever.</summary>
public interface IEar
{
    /// <summary>Takes the news in. What only passes on does so at once; what reads anew has read when it returns.</summary>
    Task Hear(News news);
}
