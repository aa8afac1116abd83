using System.Globalization;
using System.Text.RegularExpressions;
using FlatcarGen.Core.Rules;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using YamlDotNet.Core;

namespace FlatcarGen.Generator.Tests.Fuzz;

/// <summary>What holds for any source whatever.</summary>
internal static partial class Promises
{
    /// <summary>Holds them for a build, and that it gives the same in another culture and with its files in another order.</summary>
    /// <returns>Whether it was a build without errors, so that its texts were looked at, too.</returns>
    public static bool Hold(IReadOnlyList<string> files, LanguageVersion language = LanguageVersion.CSharp13)
    {
        var build = BuildRun.Of(files, language);
        Assert.Empty(build.Thrown);
        Assert.Empty(build.FromGenerator);
        HoldForSources(build);
        HoldForFindings(build);
        if (build.IsClean)
            HoldForTexts(build);
        Assert.Equal(build.Outcome(), Elsewhere(() => BuildRun.Of(files, language, reversed: true)).Outcome());
        return build.IsClean;
    }

    private static void HoldForSources(BuildRun build)
    {
        foreach (var source in build.Sources)
            Assert.False(BuildRun.HasErrors(source.SyntaxTree.GetDiagnostics()), source.SourceText.ToString());
        foreach (var (path, _, _) in build.Artifacts)
            Assert.Matches(ArtifactPath(), path);
    }

    private static void HoldForFindings(BuildRun build)
    {
        foreach (var finding in build.Findings)
        {
            Assert.StartsWith("FCG", finding.Id, StringComparison.Ordinal);
            var format = finding.Descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture);
            Assert.Equal(!format.Contains("{0}", StringComparison.Ordinal), format == finding.GetMessage(CultureInfo.InvariantCulture));
            Assert.True(finding.Location.IsInSource);
            Assert.False(IsGenerated(finding.Location.SourceTree!));
            if (finding.Properties.TryGetValue(FixEncoding.Property, out var encoded))
                HoldForFix(FixEncoding.Decode(encoded), finding.Location.SourceTree!.Length);
        }
    }

    private static void HoldForFix(SourceFix? fix, int fileLength)
    {
        Assert.NotNull(fix);
        var at = 0;
        foreach (var edit in fix.Edits)
        {
            Assert.InRange(edit.Start, at, fileLength);
            Assert.InRange(edit.Length, 0, fileLength - edit.Start);
            at = edit.End;
        }
    }

    private static void HoldForTexts(BuildRun build)
    {
        Assert.DoesNotContain(build.Built.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(build.Artifacts.Count, build.Artifacts.Select(artifact => artifact.Path).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        foreach (var (_, type, member) in build.Artifacts)
        {
            HoldForYaml(TextOf(build, type, member));
            var unit = UnitFile.Parse(new DeclaredText(TextOf(build, type, "KubeadmUnit"), default), UnitForm.Declared, "kubeadm.service");
            Assert.Empty(unit.Unreadable);
            Assert.Equal(["Unit", "Service", "Install"], unit.Sections.Select(section => section.Name));
        }
    }

    private static void HoldForYaml(string text)
    {
        var documents = YamlReader.Read(text);
        Assert.Empty(documents.Problems);
        Assert.All(documents.Roots, root => Assert.IsType<YamlMapping>(root));
        var parser = new Parser(new StringReader(text));
        while (parser.MoveNext())
        {
        }
    }

    private static string TextOf(BuildRun build, string type, string member)
    {
        var symbol = build.Built.GetTypeByMetadataName(type);
        Assert.NotNull(symbol);
        return (string)Assert.IsAssignableFrom<IFieldSymbol>(Assert.Single(symbol.GetMembers(member))).ConstantValue!;
    }

    private static BuildRun Elsewhere(Func<BuildRun> run)
    {
        var here = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            return run();
        }
        finally
        {
            CultureInfo.CurrentCulture = here;
        }
    }

    private static bool IsGenerated(SyntaxTree tree) => tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal);

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]*/[a-z0-9][a-z0-9-]*\.(bu|kubeadm\.yaml|ign|pointer\.ign)\z", RegexOptions.CultureInvariant)]
    private static partial Regex ArtifactPath();
}
