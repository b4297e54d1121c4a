using ZhengXie.Linked.Browser.Tests.House;

namespace ZhengXie.Linked.Browser.Tests.Pages;

/// <summary>What keeps somebody from using a page, as axe-core finds it: contrast, names, roles, order, keyboard.</summary>
internal static class Barriers
{
    // Set off in the page by its tester; the content policy, which forbids foreign scripts, does not concern him.
    private static readonly Lazy<string> Axe = new(() =>
        File.ReadAllText(Path.Combine(Repository.Root, "src/Web/node_modules/axe-core/axe.min.js"))
    );

    // Best practices count too where axe takes a breach for serious.
    private const string Find = """
        async () => {
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const found = await axe.run(document, { resultTypes: ['violations'], runOnly: tags });
          return found.violations
            .filter(({ impact }) => impact === 'serious' || impact === 'critical')
            .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} (${node.failureSummary})`));
        }
        """;

    /// <summary>The serious and critical ones, each with its rule, place and what would mend it.</summary>
    public static async Task<string[]> Of(Window window)
    {
        await window.IsStill();
        if (!await window.Page.EvaluateAsync<bool>("'axe' in window"))
        {
            await window.Page.EvaluateAsync(Axe.Value);
        }
        return await window.Page.EvaluateAsync<string[]>(Find);
    }
}
