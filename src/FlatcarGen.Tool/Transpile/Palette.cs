using FlatcarGen.Core.Ignition;

namespace FlatcarGen.Tool.Transpile;

/// <summary>The colours of a terminal, or none.</summary>
internal sealed class Palette(bool colored)
{
    private const string Red = "\e[1;31m";
    private const string Yellow = "\e[1;33m";
    private const string Blue = "\e[1;34m";
    private const string Reset = "\e[0m";

    public string Severity(ReportSeverity severity, string text) => Paint(severity == ReportSeverity.Error ? Red : Yellow, text);

    public string Frame(string text) => Paint(Blue, text);

    private string Paint(string color, string text) => colored ? color + text + Reset : text;
}
