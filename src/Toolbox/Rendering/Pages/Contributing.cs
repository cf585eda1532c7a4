using Toolbox.Content;

namespace Toolbox.Rendering.Pages;

/// <summary>Where a reader can improve a page or tell about it.</summary>
internal static class Contributing
{
    public static string? EditUrl(BrandedSite site, Page page) =>
        site.Data.Settings.Repository is { } repository ? $"{repository.TrimEnd('/')}/edit/main/input/{page.BrandFolder}{page.File}" : null;

    /// <summary>A new issue where there is a repository, else a mail to the editors.</summary>
    public static string? ReportUrl(BrandedSite site, Page page, string subject)
    {
        var title = Uri.EscapeDataString($"{subject}: {site.TitleOf(page)}");
        return site.Data.Settings switch
        {
            { Repository: { } repository } => $"{repository.TrimEnd('/')}/issues/new?title={title}",
            { Contact: { } contact } => $"mailto:{contact}?subject={title}",
            _ => null,
        };
    }
}
