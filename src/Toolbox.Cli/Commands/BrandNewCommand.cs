using System.CommandLine;
using Spectre.Console;
using Toolbox.Brands;
using Toolbox.Content.Data;
using Toolbox.Diagnostics;
using Toolbox.Diagnostics.Reports;
using Toolbox.Input;

namespace Toolbox.Cli.Commands;

/// <summary>`toolbox brand new`: a brand in this repository, or a repository of its own for it. It asks for what is not given.</summary>
internal static class BrandNewCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("merk") { Description = "De naam van de map: kleine letters, cijfers en streepjes." };
        var name = new Option<string?>("--name") { Description = "De naam van de site." };
        var tagline = new Option<string?>("--tagline") { Description = "Eén zin onder de naam." };
        var url = new Option<string?>("--base-url") { Description = "Het adres waar de site komt te staan." };
        var contact = new Option<string?>("--contact") { Description = "Het e-mailadres voor vragen." };
        var main = new Option<string?>("--colour") { Description = "De hoofdkleur, als #0b5563; zonder zijn het de kleuren van de toolbox." };
        var second = new Option<string?>("--second-colour") { Description = "De kleur van accenten; zonder is dat de hoofdkleur." };
        var words = new Option<string>("--words") { Description = "nl-NL of nl-BE.", DefaultValueFactory = _ => "nl-NL" }.AcceptOnlyFromAmong("nl-NL", "nl-BE");
        var community = new Option<string>("--community") { Description = "Hoe het bij jullie heet.", DefaultValueFactory = _ => "leergemeenschap" }
            .AcceptOnlyFromAmong("leergemeenschap", "leerwerkgemeenschap", "leernetwerk", "Learning Community");
        var copy = new Option<string?>("--copy") { Description = "Schrijft een eigen repository in deze map, in plaats van een map in input/brands." };
        var release = new Option<string?>("--release") { Description = "Bij --copy: de uitgave van de toolbox waarmee die gebouwd wordt, zoals v1.0.0." };
        var input = CommonOptions.Input();
        var command = new Command("new", "Maakt een eigen merk dat meteen gebouwd kan worden.") { id, name, tagline, url, contact, main, second, words, community, copy, release, input };
        command.SetAction(parsed =>
        {
            if (!NewBrand.IsId(parsed.GetValue(id)!))
            {
                return Refuse($"'{parsed.GetValue(id)}' kan niet de naam van een merk zijn: alleen kleine letters, cijfers en streepjes, en niet 'toolbox' of 'all'.");
            }

            var answers = new Answers();
            var brand = new NewBrand(
                parsed.GetValue(id)!,
                answers.Of(name.Name, parsed.GetValue(name), "Hoe heet de site?"),
                answers.Of(tagline.Name, parsed.GetValue(tagline), "Eén zin onder de naam:"),
                answers.Of(url.Name, parsed.GetValue(url), "Op welk adres komt ze te staan (met https)?"),
                answers.Of(contact.Name, parsed.GetValue(contact), "Het e-mailadres voor vragen:"),
                parsed.GetValue(main),
                parsed.GetValue(main) is null ? null : parsed.GetValue(second),
                parsed.GetValue(words)!,
                parsed.GetValue(community)!);
            var folder = parsed.GetValue(copy);
            var pinned = folder is null ? "" : answers.Of(release.Name, parsed.GetValue(release), "Met welke uitgave van de toolbox (zoals v1.0.0)?");
            return answers.Missing.Count > 0
                ? Refuse($"Er ontbreekt: {string.Join(", ", answers.Missing)}.")
                : Write(brand, parsed.GetValue(input)!, folder, pinned);
        });
        return command;
    }

    private static int Write(NewBrand brand, string inputPath, string? copy, string release)
    {
        var input = InputFolder.Read(inputPath);
        if (ProblemsOf(brand, input) is { Count: > 0 } problems)
        {
            Report.Write(problems, SourceLines.Of(input), "text", Language.Dutch);
            return ExitCodes.Problems;
        }

        var folder = copy ?? Path.Combine(inputPath, "brands", brand.Id);
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            return Refuse($"{folder} bestaat al en is niet leeg; er is niets geschreven.");
        }

        var repository = DataReader.Read(input.Without(BrandFolder.Root)).Data.Settings.Repository ?? "";
        if (copy is not null && !(OwnCopy.IsPlain(repository) && OwnCopy.IsPlain(release)))
        {
            return Refuse($"'{(OwnCopy.IsPlain(repository) ? release : repository)}' kan niet in toolbox.env staan: gebruik letters, cijfers en : / . _ - + @ ~.");
        }

        foreach (var (path, text) in copy is null ? [(BrandFolder.BrandFileName, brand.ToYaml())] : OwnCopy.Files(brand, repository, release))
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
            Console.WriteLine(file);
        }

        Console.WriteLine(copy is null
            ? $"Bekijk het met: dotnet run --project src/Toolbox.Cli -- serve --brand {brand.Id}"
            : "Zet deze map in een eigen repository; README.md zegt hoe ze in de lucht komt.");
        return ExitCodes.Fine;
    }

    // As if it stood in the input: the same messages, at the same field, before anything is written.
    private static List<Diagnostic> ProblemsOf(NewBrand brand, InputFolder input)
    {
        var path = $"{BrandFolder.Root}{brand.Id}/{BrandFolder.BrandFileName}";
        var with = input.With(InputFolder.FromTexts([(path, brand.ToYaml())]));
        return [.. BrandSource.ReadAll(with, DataReader.Read(input.Without(BrandFolder.Root)).Data).Single(s => string.Equals(s.Folder.Id, brand.Id, StringComparison.Ordinal)).Diagnostics];
    }

    private static int Refuse(string why)
    {
        Console.Error.WriteLine(why);
        return ExitCodes.WrongUse;
    }

    /// <summary>What was given, or else answered at the terminal; where nobody can answer, what is missing.</summary>
    private sealed class Answers
    {
        public List<string> Missing { get; } = [];

        public string Of(string option, string? given, string question)
        {
            if (!string.IsNullOrWhiteSpace(given))
            {
                return given;
            }

            if (!Console.IsInputRedirected && !Console.IsOutputRedirected)
            {
                return AnsiConsole.Prompt(new TextPrompt<string>(question));
            }

            Missing.Add(option);
            return "";
        }
    }
}
