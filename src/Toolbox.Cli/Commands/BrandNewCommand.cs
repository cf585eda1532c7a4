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
    private static readonly string[] Variants = ["nl-NL", "nl-BE"];

    private static readonly string[] Communities = ["leergemeenschap", "leerwerkgemeenschap", "leernetwerk", "Learning Community"];

    public static Command Create()
    {
        var id = new Argument<string>("merk") { Description = "De naam van de map: kleine letters, cijfers en streepjes." };
        var name = new Option<string?>("--name") { Description = "De naam van de site." };
        var tagline = new Option<string?>("--tagline") { Description = "Eén zin onder de naam." };
        var url = new Option<string?>("--base-url") { Description = "Het adres waar de site komt te staan." };
        var contact = new Option<string?>("--contact") { Description = "Het e-mailadres voor vragen." };
        var main = new Option<string?>("--colour") { Description = "De hoofdkleur, als #0b5563; zonder zijn het de kleuren van de toolbox." };
        var second = new Option<string?>("--second-colour") { Description = "De kleur van accenten; zonder is dat de hoofdkleur." };
        var words = new Option<string?>("--words") { Description = $"Welk Nederlands; zonder is dat {Variants[0]}." }.AcceptOnlyFromAmong(Variants);
        var community = new Option<string?>("--community") { Description = $"Hoe het bij jullie heet; zonder is dat {Communities[0]}." }.AcceptOnlyFromAmong(Communities);
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
            var (title, line) = (answers.Of(name.Name, parsed.GetValue(name), "Hoe heet de site?"), answers.Of(tagline.Name, parsed.GetValue(tagline), "Eén zin onder de naam:"));
            var address = answers.Of(url.Name, parsed.GetValue(url), "Op welk adres komt ze te staan (met https)?");
            var mail = answers.Of(contact.Name, parsed.GetValue(contact), "Het e-mailadres voor vragen:");
            var colour = answers.Optional(parsed.GetValue(main), "De hoofdkleur, als #0b5563 (leeg: de kleuren van de toolbox):");
            var accent = colour is null ? null : answers.Optional(parsed.GetValue(second), "De kleur van accenten (leeg: de hoofdkleur):");
            var variant = answers.OneOf(parsed.GetValue(words), "Welk Nederlands?", Variants);
            var word = answers.OneOf(parsed.GetValue(community), "Hoe heet het bij jullie?", Communities);
            var brand = new NewBrand(parsed.GetValue(id)!, title, line, address, mail, colour, accent, variant, word);
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
        private readonly bool canAsk = !Console.IsInputRedirected && !Console.IsOutputRedirected;

        public List<string> Missing { get; } = [];

        public string Of(string option, string? given, string question)
        {
            if (!string.IsNullOrWhiteSpace(given))
            {
                return given;
            }

            if (canAsk)
            {
                return AnsiConsole.Prompt(new TextPrompt<string>(question));
            }

            Missing.Add(option);
            return "";
        }

        public string? Optional(string? given, string question)
        {
            var answer = given is null && canAsk ? AnsiConsole.Prompt(new TextPrompt<string>(question).AllowEmpty()) : given;
            return string.IsNullOrWhiteSpace(answer) ? null : answer;
        }

        /// <summary>One of some choices; the first where nobody chose.</summary>
        public string OneOf(string? given, string question, string[] choices) =>
            given ?? (canAsk ? AnsiConsole.Prompt(new TextPrompt<string>(question).AddChoices(choices).DefaultValue(choices[0])) : choices[0]);
    }
}
