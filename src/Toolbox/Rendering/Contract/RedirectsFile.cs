using System.Text;
using Toolbox.Content;
using Toolbox.Output;

namespace Toolbox.Rendering.Contract;

/// <summary>Old addresses of pages that moved (_redirects), permanent.</summary>
internal static class RedirectsFile
{
    public static OutputFile File(BrandedSite site) => OutputFile.Text("_redirects", () =>
    {
        var lines = new StringBuilder();
        foreach (var page in site.Pages)
        {
            foreach (var old in page.Metadata.RedirectFrom)
            {
                lines.Append(site.Addresses.Of(new Route(old))).Append(' ').Append(site.Url(page)).Append(" 301\n");
            }
        }

        return lines.ToString();
    });
}
