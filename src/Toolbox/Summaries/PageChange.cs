using Toolbox.Content;

namespace Toolbox.Summaries;

/// <summary>A page that a change adds, edits, renames or takes away.</summary>
/// <param name="File">Path under the input folder: after the change, or before it for a page that is gone.</param>
/// <param name="Page">As it is now, or was for a page that is gone; null where it cannot be read.</param>
/// <param name="Old">Its address before a rename; null for others.</param>
/// <param name="LeadsTo">The page that a visitor of the old address of a removed page gets; null for nobody.</param>
public sealed record PageChange(string File, Page? Page, Route? Old = null, Page? LeadsTo = null);
