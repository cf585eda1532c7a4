using System.Collections.Immutable;
using Toolbox.Meeting;
using Toolbox.Wizard;
using Toolbox.Wizard.Course;

namespace Toolbox.Content.Data;

/// <summary>Everything of the content that is not a page.</summary>
/// <param name="Wizard">The model of the start wizard; null for a site that has none.</param>
/// <param name="Course">What the wizard does after the outcome; null for a site whose wizard ends there.</param>
/// <param name="Meeting">What the meeting planner starts from; null for a site that has none.</param>
public sealed record SiteData(
    SiteSettings Settings,
    Vocabularies Vocabularies,
    Words Words,
    ImmutableArray<GlossaryTerm> Glossary,
    ImmutableArray<BibliographyEntry> Bibliography,
    ImmutableArray<SearchPhrases> SearchPhrases,
    StartModel? Wizard,
    WizardCourse? Course,
    MeetingModel? Meeting);
