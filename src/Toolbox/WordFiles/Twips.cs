using DocumentFormat.OpenXml;

namespace Toolbox.WordFiles;

/// <summary>Lengths as Word counts them: twentieths of a point.</summary>
internal static class Twips
{
    private const double PerMillimetre = 1440 / 25.4;

    public static int Of(double millimetres) => (int)Math.Round(millimetres * PerMillimetre, MidpointRounding.AwayFromZero);

    public static UInt32Value Value(double millimetres) => (uint)Of(millimetres);
}
