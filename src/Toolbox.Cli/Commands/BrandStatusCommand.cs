using System.CommandLine;
using Toolbox.Brands;
using Toolbox.Brands.Updates;
using Toolbox.Diagnostics;
using Toolbox.Input;

namespace Toolbox.Cli.Commands;

/// <summary>`toolbox brand status`: what a newer release changes under a brand, and what of the brand is stale. Writes nothing.</summary>
internal static class BrandStatusCommand
{
    public static Command Create()
    {
        var input = CommonOptions.Input();
        var newer = new Option<string?>("--newer") { Description = "De map input van een nieuwere uitgave; zonder vergelijkt het met de pagina's van nu." };
        var brand = new Option<string>("--brand") { Description = "De naam van een merk; zonder zijn het ze allemaal.", DefaultValueFactory = _ => BrandFolder.AllIds };
        var language = CommonOptions.Language();
        var command = new Command("status", "Zegt wat er in de toolbox veranderd is, en wat je zelf na moet kijken.") { input, newer, brand, language };
        command.SetAction(parsed => Run(
            InputFolder.Read(parsed.GetValue(input)!),
            parsed.GetValue(newer) is { } folder ? InputFolder.Read(folder) : null,
            parsed.GetValue(brand)!,
            Report.LanguageOf(parsed.GetValue(language)!)));
        return command;
    }

    private static int Run(InputFolder input, InputFolder? newer, string id, Language language)
    {
        var all = BrandFolder.In(input);
        var chosen = all.Where(b => id is BrandFolder.AllIds || string.Equals(b.Id, id, StringComparison.Ordinal)).ToList();
        if (chosen.Count == 0)
        {
            var ids = string.Join(", ", all.Select(b => b.Id));
            Console.Error.WriteLine(all.IsEmpty
                ? new Bilingual($"Er is geen merk in {input.Name}/brands.", $"There is no brand in {input.Name}/brands.").In(language)
                : new Bilingual($"Er is geen merk '{id}'; er zijn: {ids}.", $"There is no brand '{id}'; there are: {ids}.").In(language));
            return ExitCodes.WrongUse;
        }

        var updates = chosen.ConvertAll(brand => BrandUpdate.Between(brand, input, newer ?? input));
        foreach (var (index, update) in updates.Index())
        {
            Console.Write(index > 0 ? "\n" : "");
            UpdateReport.Write(Console.Out, update, language);
        }

        return updates.TrueForAll(u => u.IsCurrent) ? ExitCodes.Fine : ExitCodes.Problems;
    }
}
