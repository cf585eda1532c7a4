using Toolbox.Brands;
using Toolbox.Input;
using Toolbox.Output;
using Toolbox.Rendering.Templates;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Hosting;

/// <summary>Our own site on disk, as it is published.</summary>
public sealed class BuiltSite : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public BuiltSite() => WriteTo(Folder, SiteBuilder.Build(InputFolder.Read(Repository.Input), Theme.Load(Repository.Theme)));

    public string Folder => temporary.File("site");

    /// <summary>The site of another brand, in a folder beside it.</summary>
    public string Branded(string id)
    {
        var folder = temporary.File(id);
        if (!Directory.Exists(folder))
        {
            WriteTo(folder, SiteBuilder.Build(InputFolder.Read(Repository.Input), SiteTest.Theme, BrandChoice.One(id)).Single());
        }

        return folder;
    }

    public static void WriteTo(string folder, BuildResult result)
    {
        Assert.False(result.HasErrors, string.Join('\n', result.Diagnostics.Where(d => d.IsError).Select(d => $"{d.File}:{d.Position.Line} {d.Problem.Message.En}")));
        OutputFolder.Write(folder, result.Files);
    }

    public void Dispose() => temporary.Dispose();
}
