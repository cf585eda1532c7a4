using Toolbox.Diagnostics;

namespace Toolbox.Wizard.Checks;

/// <summary>Words for every outcome, and enough questions to reach one.</summary>
internal static class OutcomeWords
{
    public static IEnumerable<Diagnostic> Find(StartModel model, ModelPlaces places)
    {
        for (var i = 1; i < model.Fits.Length; i++)
        {
            if (model.Fits[i].From >= model.Fits[i - 1].From)
            {
                yield return places.Report(Problems.FitsOutOfOrder(model.Fits[i - 1].From, model.Fits[i].From), $"fits/{i}/from");
            }
        }

        if (model.Fits[^1].From != 0)
        {
            yield return places.Report(Problems.FitsWithoutLowest(model.Fits[^1].From), $"fits/{model.Fits.Length - 1}/from");
        }

        var scoring = model.Scoring.Count();
        if (model.MinimumAnswers > scoring)
        {
            yield return places.Report(Problems.OutOfRange("minimumAnswers", $"{model.MinimumAnswers}", $"≤ {scoring}"), "minimumAnswers");
        }
    }
}
