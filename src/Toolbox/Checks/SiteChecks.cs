using System.Collections.Immutable;
using Toolbox.Content;
using Toolbox.Diagnostics;
using Toolbox.Input;

namespace Toolbox.Checks;

/// <summary>Looks at the whole site and changes nothing. Each check is a file of its own, named for what it finds.</summary>
public static class SiteChecks
{
    public static ImmutableArray<Diagnostic> Run(InputFolder input, Site site) =>
    [
        .. UnclaimedFiles.Find(input),
        .. DuplicateAddresses.Find(site),
        .. TakenAddresses.Find(site),
        .. DuplicateSlugs.Find(site),
        .. BrokenLinks.Find(site),
        .. UnknownReferences.Find(site),
        .. WizardVariants.Find(site),
    ];
}
