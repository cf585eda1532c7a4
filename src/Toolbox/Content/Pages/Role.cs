using System.Collections.Immutable;
using Toolbox.Metadata;

namespace Toolbox.Content.Pages;

/// <summary>A role in or around a learning community.</summary>
[ContentName("een rol", "a role")]
public sealed record Role : PageMetadata
{
    [Field("Taken", "Wat iemand in deze rol doet.")]
    public required ImmutableArray<Claim> Tasks { get; init; }

    [Field("Tijd", "Wat de rol aan tijd vraagt.")]
    public Claim? Time { get; init; }

    [Field("Bewijs", "Wat er bekend is.")]
    public Evidence? Evidence { get; init; }
}
