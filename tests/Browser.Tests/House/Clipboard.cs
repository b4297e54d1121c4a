namespace ZhengXie.Linked.Browser.Tests.House;

/// <summary>Pasting, as from a spreadsheet or a document.</summary>
internal static class Clipboard
{
    private const string Script = """
        (element, text) => {
          const data = new DataTransfer();
          data.setData('text', text);
          element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """;

    /// <summary>Pastes a text into the field of that label.</summary>
    public static Task Paste(this Window window, string label, string text) =>
        window.Page.GetByLabel(label, new() { Exact = true }).EvaluateAsync(Script, text);
}
