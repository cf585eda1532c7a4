namespace Toolbox.Output;

/// <summary>
/// Writes a site to disk: beside the old one, then in its place. Whatever goes wrong, the output is the old site or the
/// new one, never half of each.
/// </summary>
public static class OutputFolder
{
    // Every site of ours has it, so a folder without it is not ours to replace.
    private const string Mark = "toolbox.json";

    /// <param name="complete">
    /// Adds what is made from the written files, such as prints of them, to the folder it gets, and is told which files
    /// those are; the new site comes in the place of the old one when it has done so.
    /// </param>
    /// <exception cref="IOException">The folder cannot be written, or holds something that is not a site of ours.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written.</exception>
    public static void Write(string folder, IReadOnlyList<OutputFile> files, Action<string, IReadOnlyCollection<WrittenFile>>? complete = null)
    {
        var target = Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar);
        RefuseStranger(target);
        var beside = $"{target}.new";
        var old = $"{target}.old";
        Remove(beside);
        Remove(old);
        try
        {
            var written = WriteAll(beside, files);
            complete?.Invoke(beside, written);
            if (Directory.Exists(target))
            {
                Directory.Move(target, old);
            }

            Directory.Move(beside, target);
        }
        catch
        {
            Restore(target, old);
            Remove(beside);
            throw;
        }

        Remove(old);
    }

    private static WrittenFile[] WriteAll(string folder, IReadOnlyList<OutputFile> files)
    {
        Directory.CreateDirectory(folder);
        foreach (var child in files.Select(f => Path.GetDirectoryName(f.Path)!).Distinct(StringComparer.Ordinal))
        {
            Directory.CreateDirectory(Path.Combine(folder, child));
        }

        var written = new WrittenFile[files.Count];
        try
        {
            Parallel.For(0, files.Count, i =>
            {
                using var stream = new FileStream(Path.Combine(folder, files[i].Path), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
                using var summing = new ChecksumStream(stream);
                files[i].Write(summing);
                written[i] = summing.At(files[i].Path);
            });
        }
        catch (AggregateException several)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }

        return written;
    }

    private static void RefuseStranger(string target)
    {
        if (File.Exists(target))
        {
            throw new IOException($"{target} is a file.");
        }

        if (Directory.Exists(target) && !File.Exists(Path.Combine(target, Mark)) && Directory.EnumerateFileSystemEntries(target).Any())
        {
            throw new IOException($"{target} is not empty and holds no site of ours ({Mark} is not there); it will not be replaced.");
        }
    }

    private static void Restore(string target, string old)
    {
        if (!Directory.Exists(target) && Directory.Exists(old))
        {
            Directory.Move(old, target);
        }
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
