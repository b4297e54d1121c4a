namespace ZhengXie.Linked.Contracts.Search;

/// <summary>A saved search (常用检索) of one person; nobody else sees it.</summary>
/// <param name="Id">Its id, chosen by the screen.</param>
/// <param name="Name">Its name.</param>
/// <param name="Query">What is searched for.</param>
/// <param name="SavedAt">When it was last saved (UTC).</param>
public sealed record SavedSearch(Guid Id, string Name, SearchQuery Query, DateTimeOffset SavedAt);

/// <summary>What is sent to save a search.</summary>
/// <param name="Name">1 to 40 characters; a person's searches bear different names.</param>
/// <param name="Query">What is searched for.</param>
public sealed record SavedSearchRequest(string Name, SearchQuery Query);
