namespace ZhengXie.Linked.Browser.Tests.House;

/// <summary>Pasting, as from a spreadsheet or a document.</summary>
internal static class Clipboard
{
    private const string Script = """
        (element, [text, page]) => {
          const data = new DataTransfer();
          data.setData('text', text);
          if (page) data.setData('text/html', page);
          element.focus();
          element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """;

    /// <summary>Pastes a text into the field of that label; <paramref name="page"/> is how a word processor lays it out.</summary>
    public static Task Paste(this Window window, string label, string text, string page = "") =>
        window.Page.GetByLabel(label, new() { Exact = true }).EvaluateAsync(Script, new[] { text, page });
}
