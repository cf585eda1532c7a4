using System.CommandLine;
using Toolbox.Cli.Serving;

namespace Toolbox.Cli.Commands;

/// <summary>`toolbox serve`: the site on this machine, rebuilt on every change.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var input = CommonOptions.Input();
        var theme = CommonOptions.Theme();
        var port = new Option<int>("--port") { Description = "De poort op deze computer.", DefaultValueFactory = _ => 5080 };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 65535)
            {
                result.AddError("Een poort is een getal van 0 tot en met 65535.");
            }
        });
        var brand = CommonOptions.Brand();
        var command = new Command("serve", "Toont de site op deze computer en bouwt opnieuw bij elke wijziging.") { input, theme, port, brand };
        command.SetAction((parsed, cancelled) =>
            SiteServer.RunAsync(parsed.GetValue(input)!, parsed.GetValue(theme)!, parsed.GetValue(brand)!, parsed.GetValue(port), cancelled));
        return command;
    }
}
