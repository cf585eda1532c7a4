using System.CommandLine;

namespace Toolbox.Cli.Commands;

/// <summary>`toolbox brand`: a copy of one's own, and what a newer toolbox means for it.</summary>
internal static class BrandCommand
{
    public static Command Create() => new("brand", "Maakt een eigen merk, of zegt wat een nieuwere toolbox ervoor betekent.")
    {
        BrandNewCommand.Create(),
        BrandStatusCommand.Create(),
    };
}
