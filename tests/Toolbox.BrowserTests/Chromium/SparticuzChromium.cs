using System.Formats.Tar;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Toolbox.BrowserTests.Chromium;

/// <summary>
/// The Chromium in the npm package @sparticuz/chromium: packed with Brotli, with the libraries that a bare Linux lacks.
/// The build brings the package; here it is unpacked, once. Of its own start arguments none are used: they switch off
/// web security.
/// </summary>
internal sealed class SparticuzChromium : IChromiumSource
{
    private static readonly string Modules = Path.Combine(Repository.BrowserTests, "Chromium", "Sparticuz", "node_modules");

    private static readonly string Package = Path.Combine(Modules, "@sparticuz", "chromium", "bin");

    // `npm ci` empties node_modules, so another version is unpacked anew.
    private static readonly string Unpacked = Path.Combine(Modules, ".unpacked");

    // The package's own list names folders of its usual host, and a browser without any font crashes.
    private const string FontList =
        """
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
        <fontconfig>
          <dir prefix="relative">fonts</dir>
          <cachedir prefix="relative">fonts-cache</cachedir>
        </fontconfig>
        """;

    public string Description => "the npm package @sparticuz/chromium";

    public async Task<ChromiumProgram> FindAsync()
    {
        if (!OperatingSystem.IsLinux() || RuntimeInformation.OSArchitecture != Architecture.X64)
        {
            throw new ChromiumUnavailableException("it is made for Linux on x64 only");
        }

        if (!Directory.Exists(Package))
        {
            throw new ChromiumUnavailableException($"{Package} does not exist; a build with npm on the PATH installs it");
        }

        if (!Directory.Exists(Unpacked))
        {
            await UnpackAsync();
        }

        return new ChromiumProgram(Path.Combine(Unpacked, "chromium"))
        {
            Environment = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["LD_LIBRARY_PATH"] = Path.Combine(Unpacked, "lib"),
                ["FONTCONFIG_PATH"] = Unpacked,
            },
        };
    }

    // Beside its place, then into it: a run that is broken off leaves no half of a browser.
    private static async Task UnpackAsync()
    {
        var beside = $"{Unpacked}.{Guid.NewGuid():N}";
        Directory.CreateDirectory(beside);
        await Task.WhenAll(
            UnpackProgramAsync(Path.Combine(beside, "chromium")),
            UnpackArchiveAsync("al2023.tar.br", beside),
            UnpackArchiveAsync("fonts.tar.br", beside),
            UnpackArchiveAsync("swiftshader.tar.br", beside));
        await File.WriteAllTextAsync(Path.Combine(beside, "fonts.conf"), FontList);
        try
        {
            Directory.Move(beside, Unpacked);
        }
        catch (IOException) when (Directory.Exists(Unpacked))
        {
            // Another run was first.
            Directory.Delete(beside, recursive: true);
        }
    }

    private static async Task UnpackProgramAsync(string program)
    {
        await using (var packed = Open("chromium.br"))
        await using (var file = File.Create(program))
        {
            await packed.CopyToAsync(file);
        }

        if (OperatingSystem.IsLinux())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        }
    }

    private static async Task UnpackArchiveAsync(string archive, string folder)
    {
        await using var packed = Open(archive);
        await TarFile.ExtractToDirectoryAsync(packed, folder, overwriteFiles: false);
    }

    private static BrotliStream Open(string name) =>
        new(File.OpenRead(Path.Combine(Package, name)), CompressionMode.Decompress);
}
