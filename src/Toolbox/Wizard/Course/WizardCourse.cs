namespace Toolbox.Wizard.Course;

/// <summary>What the start wizard does after the outcome: the readiness scan, the rhythm with dates, and the plan.</summary>
public sealed record WizardCourse(ReadinessScan Scan, RhythmModel Rhythm, HolidayCalendar Holidays, StartPlan Plan);
