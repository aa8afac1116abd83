using FlatcarGen.Generator.Tests.Frame;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace FlatcarGen.Generator.Tests.Rules;

/// <summary>The ways besides a pragma in which users silence a rule or change how bad it is.</summary>
public class SeverityTests
{
    private const string Source = """
        static class Pieces
        {
            [File("/etc/motd", Mode = {|FCG1014:"rw-r--r--"|})]
            const string Motd = "prod\n";
        }
        """;

    [Fact]
    public Task An_editorconfig_switches_a_rule_off() => Configured("dotnet_diagnostic.FCG1014.severity = none", null);

    [Fact]
    public Task An_editorconfig_lowers_a_rule() => Configured("dotnet_diagnostic.FCG1014.severity = warning", DiagnosticSeverity.Warning);

    [Fact]
    public Task An_attribute_suppresses_a_rule() => Verify.Analyzer(
        """
        [System.Diagnostics.CodeAnalysis.SuppressMessage("FlatcarGen.Declaration", "FCG1014")]
        static class Pieces
        {
            [File("/etc/motd", Mode = "rw-r--r--")]
            const string Motd = "prod\n";
        }
        """);

    [Fact]
    public Task Without_our_attributes_nothing_is_looked_at() => Verify.Analyzer(
        """
        using FileAttribute = FlatcarGen.Impostors.FileAttribute;

        static class Pieces
        {
            [File("/etc/motd", Mode = "rw-r--r--")]
            const string Motd = "prod\n";
        }

        namespace FlatcarGen.Impostors
        {
            class FileAttribute(string path) : System.Attribute
            {
                public string Path { get; } = path;
                public string Mode { get; set; }
            }
        }
        """);

    private static Task Configured(string line, DiagnosticSeverity? severity)
    {
        var source = MarkedSource.Parse(Source);
        var test = new FlatcarAnalyzerTest(Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp12);
        test.TestState.Sources.Add(("/0/Test0.cs", "using FlatcarGen;\n" + source.Text));
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\n{line}\n"));
        if (severity is { } reported)
            test.ExpectedDiagnostics.Add(new DiagnosticResult("FCG1014", reported).WithSpan("/0/Test0.cs", 4, 31, 4, 42));
        return test.RunAsync();
    }
}
