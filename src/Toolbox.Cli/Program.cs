using System.CommandLine;
using Toolbox.Cli;
using Toolbox.Cli.Commands;
using Toolbox.Rendering.Templates;

var root = new RootCommand("Bouwt de toolbox voor leergemeenschappen uit Markdown en YAML.")
{
    BuildCommand.Create(),
    ServeCommand.Create(),
    CheckCommand.Create(),
    FormatCommand.Create(),
    NewCommand.Create(),
    ImportCommand.Create(),
    RenameCommand.Create(),
    BrandCommand.Create(),
    SchemaCommand.Create(),
    SummaryCommand.Create(),
};

var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    parsed.Invoke();
    return ExitCodes.WrongUse;
}

// Mistakes in content are diagnostics; what arrives here is the environment.
try
{
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ThemeException)
{
    Console.Error.WriteLine(exception is DirectoryNotFoundException ? $"De map '{exception.Message}' bestaat niet." : exception.Message);
    return ExitCodes.WrongUse;
}
