namespace Toolbox.Benchmarks;

/// <summary>A folder for corpora and output, gone afterwards. On a memory disk where there is one, so that no disk is measured.</summary>
internal sealed class WorkFolder : IDisposable
{
    private const string MemoryDisk = "/dev/shm";

    private readonly DirectoryInfo folder = Directory.Exists(MemoryDisk)
        ? Directory.CreateDirectory(System.IO.Path.Combine(MemoryDisk, $"toolbox-benchmarks-{Environment.ProcessId}"))
        : Directory.CreateTempSubdirectory("toolbox-benchmarks-");

    public string Path(string name) => System.IO.Path.Combine(folder.FullName, name);

    public void Dispose() => folder.Delete(recursive: true);
}
