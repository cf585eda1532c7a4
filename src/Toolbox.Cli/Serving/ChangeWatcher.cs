namespace Toolbox.Cli.Serving;

/// <summary>Calls back after changes in some folders, once for a burst of them.</summary>
internal sealed class ChangeWatcher : IDisposable
{
    // Editors write a file in several steps; together they take a few milliseconds.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(30);

    private readonly List<FileSystemWatcher> watchers = [];
    private readonly Timer timer;

    public ChangeWatcher(IEnumerable<string> folders, Action changed)
    {
        timer = new Timer(_ => changed(), state: null, Timeout.Infinite, Timeout.Infinite);
        foreach (var folder in folders.Where(Directory.Exists))
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            watcher.Changed += (_, _) => Restart();
            watcher.Created += (_, _) => Restart();
            watcher.Deleted += (_, _) => Restart();
            watcher.Renamed += (_, _) => Restart();
            watcher.EnableRaisingEvents = true;
            watchers.Add(watcher);
        }
    }

    public void Dispose()
    {
        watchers.ForEach(w => w.Dispose());
        timer.Dispose();
    }

    private void Restart() => timer.Change(Quiet, Timeout.InfiniteTimeSpan);
}
