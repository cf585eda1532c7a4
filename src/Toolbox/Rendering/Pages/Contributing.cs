using Toolbox.Brands;
using Toolbox.Content;

namespace Toolbox.Rendering.Pages;

/// <summary>Where a reader can improve a page or tell about it.</summary>
internal static class Contributing
{
    public static string? EditUrl(BrandedSite site, Page page) => (OwnRepositoryOf(site, page), site.Data.Settings.Repository) switch
    {
        ({ Url: { } own, Folder: var folder }, _) => $"{own}/edit/main/{folder}/{page.File}",
        (null, { } shared) => $"{shared.TrimEnd('/')}/edit/main/input/{page.BrandFolder}{page.File}",
        _ => null,
    };

    /// <summary>A new issue where there is a repository, else a mail to the editors.</summary>
    public static string? ReportUrl(BrandedSite site, Page page, string subject)
    {
        var title = Uri.EscapeDataString($"{subject}: {site.TitleOf(page)}");
        var repository = OwnRepositoryOf(site, page) is { } own ? own.Url : site.Data.Settings.Repository?.TrimEnd('/');
        return (repository, site.Data.Settings.Contact) switch
        {
            ({ }, _) => $"{repository}/issues/new?title={title}",
            (null, { } contact) => $"mailto:{contact}?subject={title}",
            _ => null,
        };
    }

    // Of a page of the brand itself; a shared page is improved for everyone.
    private static OwnRepository? OwnRepositoryOf(BrandedSite site, Page page) => page.BrandFolder.Length > 0 ? site.Brand.OwnRepository : null;
}
