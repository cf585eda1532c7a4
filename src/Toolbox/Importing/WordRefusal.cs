using Toolbox.Diagnostics;

namespace Toolbox.Importing;

/// <summary>Why a file is not read at all.</summary>
internal static class WordRefusal
{
    public static Bilingual NotWord { get; } = new(
        "dit is geen Word-bestand. Open het in het programma waarmee het is gemaakt, en bewaar het als Word-document (.docx).",
        "this is not a Word file. Open it in the program it was made with, and save it as a Word document (.docx).");

    public static Bilingual OldWord { get; } = new(
        "dit is een bestand van een oude Word (.doc). Open het in Word en bewaar het als Word-document (.docx).",
        "this is a file of an old Word (.doc). Open it in Word and save it as a Word document (.docx).");

    public static Bilingual Encrypted { get; } = new(
        "dit bestand heeft een wachtwoord. Vraag het zonder wachtwoord.",
        "this file has a password. Ask for it without one.");

    public static Bilingual Damaged { get; } = new(
        "dit Word-bestand is beschadigd. Vraag het opnieuw, of open het in Word en bewaar het opnieuw.",
        "this Word file is damaged. Ask for it again, or open it in Word and save it again.");

    public static Bilingual Macros { get; } = new(
        "in dit bestand zitten macro's. Vraag het als gewoon Word-document (.docx).",
        "this file holds macros. Ask for it as a plain Word document (.docx).");

    public static Bilingual Definitions { get; } = new(
        "in dit bestand staan definities (DTD), die Word zelf nooit schrijft. Open het in Word en bewaar het opnieuw.",
        "this file holds definitions (a DTD), which Word itself never writes. Open it in Word and save it again.");

    public static Bilingual TooLarge { get; } = new(
        $"dit bestand is groter dan {WordPackageReader.LargestFileInMiB} MiB. Haal de afbeeldingen eruit en stuur die los mee.",
        $"this file is larger than {WordPackageReader.LargestFileInMiB} MiB. Take out the pictures and send them along.");

    public static Bilingual TooLargeInside { get; } = new(
        $"uitgepakt is dit bestand groter dan {WordPackageReader.LargestContentInMiB} MiB. Zo groot is geen ingevuld formulier.",
        $"unpacked this file is larger than {WordPackageReader.LargestContentInMiB} MiB. No form is that large.");

    public static Bilingual NotOurForm { get; } = new(
        "dit is niet ons formulier: geen vraag en geen kop ervan staat erin.",
        "this is not our form: none of its questions and headings is in it.");

    public static Bilingual OtherForm(string type, string asked) => new(
        $"dit is het formulier voor '{type}', niet voor '{asked}'. Gebruik --type {type}.",
        $"this is the form for '{type}', not for '{asked}'. Use --type {type}.");

    public static Bilingual Exists(string file) => new($"{file} bestaat al.", $"{file} exists already.");
}
