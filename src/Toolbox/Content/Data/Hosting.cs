using Toolbox.Metadata;

namespace Toolbox.Content.Data;

/// <summary>Who keeps the site on a web server, and what that server keeps.</summary>
[ContentName("de hosting", "the hosting")]
public sealed record Hosting
{
    [Field("Bedrijf", "De naam van het hostingbedrijf, zoals die midden in een zin staat.")]
    public required string Company { get; init; }

    [Field("Logboek", "Hoe lang de webserver zijn logboek bewaart, zoals: hoogstens 30 dagen.")]
    public string? LogsKept { get; init; }
}
