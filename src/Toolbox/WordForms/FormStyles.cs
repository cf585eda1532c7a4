using System.Text;
using Toolbox.WordFiles;

namespace Toolbox.WordForms;

/// <summary>The styles of a form: those of a worksheet, and what only a form needs.</summary>
internal static class FormStyles
{
    /// <summary>What the form itself says: what to fill in, and how. Never an answer.</summary>
    public const string Hint = "Formulieruitleg";

    private const string Parts =
        $"""
        <w:style w:type="paragraph" w:customStyle="1" w:styleId="{Hint}"><w:name w:val="{Hint}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="20" w:after="40" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:color w:val="404040"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>
        </w:styles>
        """;

    public static byte[] In(string language) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(StyleSheet.In(language)).Replace("</w:styles>", Parts, StringComparison.Ordinal));
}
