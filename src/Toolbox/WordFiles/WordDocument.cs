using DocumentFormat.OpenXml.Wordprocessing;

namespace Toolbox.WordFiles;

/// <summary>What differs from one Word file to the next.</summary>
/// <param name="Styles">The style sheet, as the bytes of its part.</param>
internal sealed record WordDocument(CoreProperties Properties, Document Text, Header Header, Footer Footer, byte[] Styles);
