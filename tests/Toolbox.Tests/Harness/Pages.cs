namespace Toolbox.Tests.Harness;

/// <summary>Pages for small sites: complete, and as short as the model allows.</summary>
internal static class Pages
{
    public static string Plain(string title = "Een pagina", string body = "Tekst.\n", string more = "") =>
        $"---\ntitle: {title}\nsummary: Een zin.\n{more}updated: 2026-11-21\n---\n{body}";

    /// <summary>A work form; <paramref name="steps"/> and <paramref name="more"/> are YAML.</summary>
    public static string WorkForm(string title = "Een werkvorm", string? steps = null, string more = "", string body = "Tekst.\n", string duration = "{ min: 30, origin: aanvulling }", string group = "{ min: 4, max: 16, origin: aanvulling }") =>
        $$"""
        ---
        title: {{title}}
        summary: Een zin.
        phases: [starten]
        goals: [kennismaken]
        group: {{group}}
        duration: {{duration}}
        preparation: { minutes: 15, origin: aanvulling }
        settings: [op-locatie]
        difficulty: { facilitator: 1, participants: 2 }
        {{steps ?? "steps:\n  - { title: Praten, minutes: 30, grouping: plenair, text: Praat., origin: aanvulling }"}}
        provenance: aanvulling
        certainty: laag
        evidence: { level: onbekend }
        {{more}}updated: 2026-11-21
        ---
        {{body}}
        """;
}
