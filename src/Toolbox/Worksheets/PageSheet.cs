using Toolbox.Content.Pages;

namespace Toolbox.Worksheets;

/// <summary>Which worksheet a page has.</summary>
public static class PageSheet
{
    /// <summary>Null for a page without one.</summary>
    public static Worksheet? Of(PageMetadata page) => page switch
    {
        WorkForm form => form.Worksheet,
        Checklist checklist => checklist.Worksheet ?? ChecklistSheet.Of(checklist),
        _ => null,
    };
}
