using System.Globalization;
using Toolbox.Diagnostics;
using Toolbox.Metadata;

namespace Toolbox.Wizard.Checks;

/// <summary>Where the parts of a model stand in its file, so that a problem of the whole is reported at the line that causes it.</summary>
internal sealed class ModelPlaces(string file, YamlNode root)
{
    /// <param name="path">Names and numbers from the root: <c>variants/3/scores/0/points</c>.</param>
    public Diagnostic Report(Problem problem, string path)
    {
        var node = root;
        foreach (var part in path.Split('/'))
        {
            var next = node switch
            {
                YamlList list => list.Items[int.Parse(part, CultureInfo.InvariantCulture)],
                YamlMap map => map.Find(part),
                _ => null,
            };
            if (next is null)
            {
                break;
            }

            node = next;
        }

        return problem.At(file, node.Position);
    }
}
