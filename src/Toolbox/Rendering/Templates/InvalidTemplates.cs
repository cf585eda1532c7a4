using HandlebarsDotNet;
using Toolbox.Diagnostics;

namespace Toolbox.Rendering.Templates;

/// <summary>Finds templates that do not compile: an open block, a name that is no name.</summary>
public static class InvalidTemplates
{
    public static IEnumerable<Diagnostic> Find(string file, string template)
    {
        try
        {
            Handlebars.Create().Compile(new StringReader(template));
            return [];
        }
        catch (HandlebarsException exception)
        {
            return [Problems.TemplateInvalid(exception.Message.ReplaceLineEndings(" ")).In(file)];
        }
    }
}
