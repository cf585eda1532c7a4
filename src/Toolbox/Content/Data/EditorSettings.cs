using Toolbox.Metadata;

namespace Toolbox.Content.Data;

/// <summary>Where the editors' form of a published site saves, and who says who you are. A site without this has no form.</summary>
[ContentName("het formulier van de redactie", "the editors' form")]
public sealed record EditorSettings
{
    [Field("Repository", "De repository op GitHub waar voorstellen heen gaan, als eigenaar/naam.")]
    public required string Repository { get; init; }

    [Field("Branch", "De branch waar voorstellen op uitkomen.")]
    public string Branch { get; init; } = "main";

    [Field("Aanmelddienst", "Het adres van de dienst die bij GitHub laat inloggen, met https ervoor.")]
    public required string SignIn { get; init; }
}
