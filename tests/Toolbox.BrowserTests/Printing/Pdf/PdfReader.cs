using System.Diagnostics;
using System.Text.Json;

namespace Toolbox.BrowserTests.Printing.Pdf;

/// <summary>Reads PDFs with pdf.js, in one node for all of them. The build installs that library (Pdf.targets).</summary>
internal sealed class PdfReader : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("toolbox-pdf-");

    private readonly Process node = Process.Start(new ProcessStartInfo("node", [Path.Combine(Repository.BrowserTests, "Printing", "Pdf", "read-pdfs.mjs")])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;

    /// <exception cref="InvalidOperationException">It is no PDF.</exception>
    public async Task<PrintedPdf> ReadAsync(byte[] pdf)
    {
        var file = Path.Combine(folder.FullName, "print.pdf");
        await File.WriteAllBytesAsync(file, pdf);
        await node.StandardInput.WriteLineAsync(file);
        await node.StandardInput.FlushAsync();
        return await node.StandardOutput.ReadLineAsync() is { } line
            ? JsonSerializer.Deserialize<PrintedPdf>(line, JsonSerializerOptions.Web)!
            : throw new InvalidOperationException("The reader of PDFs stopped; it says why on the console.");
    }

    public async ValueTask DisposeAsync()
    {
        node.StandardInput.Close();
        await node.WaitForExitAsync();
        node.Dispose();
        folder.Delete(recursive: true);
    }
}
