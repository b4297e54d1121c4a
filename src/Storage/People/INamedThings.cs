using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Storage.People;

/// <summary>What a person keeps for himself under names (个人常用项), such as views and searches: seen by nobody else.</summary>
/// <typeparam name="TThing">What is kept.</typeparam>
/// <typeparam name="TRequest">What is sent to keep it.</typeparam>
public interface INamedThings<TThing, TRequest>
{
    /// <summary>The person's, by name.</summary>
    Task<IReadOnlyList<TThing>> Of(PersonId person, CancellationToken cancellation);

    /// <summary>Saves one that was checked, new or again.</summary>
    /// <returns>What was saved, or why it is not.</returns>
    Task<(TThing? Saved, Refusal? Refusal)> Save(
        PersonId person,
        Guid id,
        TRequest request,
        CancellationToken cancellation
    );

    /// <summary>Deletes one; nothing happens if the person has none under the id.</summary>
    Task Delete(PersonId person, Guid id, CancellationToken cancellation);
}
