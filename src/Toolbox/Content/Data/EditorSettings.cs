using System.Text.RegularExpressions;
using Toolbox.Diagnostics;
using Toolbox.Metadata;

namespace Toolbox.Content.Data;

/// <summary>Where the editors' form of a published site saves, and who says who you are. A site without this has no form.</summary>
[ContentName("het formulier van de redactie", "the editors' form")]
public sealed partial record EditorSettings : IValidated
{
    [Field("Repository", "De repository op GitHub waar voorstellen heen gaan, als eigenaar/naam.")]
    public required string Repository { get; init; }

    [Field("Branch", "De branch waar voorstellen op uitkomen.")]
    public string Branch { get; init; } = "main";

    [Field("Aanmelddienst", "Het adres van de dienst die bij GitHub laat inloggen, met https ervoor.")]
    public required string SignIn { get; init; }

    /// <summary>The host of the sign-in service; what it sends is accepted from no other.</summary>
    public string SignInHost => SiteAddress.Parse(SignIn)!.GetLeftPart(UriPartial.Authority);

    /// <summary>Where signing in starts on that host, without slashes around it: services of this kind all call it auth.</summary>
    public string SignInPath => (SiteAddress.Parse(SignIn)!.AbsolutePath + "auth").Trim('/');

    public IEnumerable<(string Field, Problem Problem)> Validate()
    {
        if (!OwnerAndName().IsMatch(Repository))
        {
            yield return ("repository", Problems.WrongShape("repository", new Bilingual("eigenaar/naam", "owner/name"), new Bilingual($"'{Repository}'", $"'{Repository}'")));
        }

        if (SiteAddress.Parse(SignIn)?.Scheme is not "https")
        {
            yield return ("signIn", Problems.InvalidAddress(SignIn, SiteAddress.Suggestion(SignIn)));
        }
    }

    [GeneratedRegex(@"^[\w.-]+/[\w.-]+\z")]
    private static partial Regex OwnerAndName();
}
