using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Rules;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlatcarGen.Generator.Analyzers.Files;

/// <summary>Checks the files of a project that machines boot from: Butane documents, units and kubeadm configs.</summary>
internal sealed class ProjectFiles
{
    private readonly AnalyzerConfigOptionsProvider _options;
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Lazy<ProjectUnits> _units;

    public ProjectFiles(AnalyzerOptions options, CancellationToken cancellation)
    {
        _options = options.AnalyzerConfigOptionsProvider;
        foreach (var file in options.AdditionalFiles)
            _ids[file.Path] = _ids.Count + 1;
        _units = new(() => new(options.AdditionalFiles
            .Where(file => FileKinds.Of(file.Path, _options.GetOptions(file)) is FileKind.Unit or FileKind.DropIn)
            .GroupBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => Read(file.First(), cancellation))
            .OfType<ProjectFile>()));
    }

    public void Analyze(AdditionalFileAnalysisContext context)
    {
        var options = _options.GetOptions(context.AdditionalFile);
        if (FileKinds.Of(context.AdditionalFile.Path, options) == FileKind.Other || Read(context.AdditionalFile, context.CancellationToken) is not { } file)
            return;
        var reporter = new FileReporter(file, options, context.ReportDiagnostic);
        foreach (var rule in RuleSet.PlainTexts)
            reporter.Report(rule.Check(file.Text));
        switch (file.Kind)
        {
            case FileKind.Butane:
                AnalyzeButane(file, reporter);
                break;
            case FileKind.Kubeadm:
                AnalyzeKubeadm(file, reporter);
                break;
            default:
                AnalyzeUnit(file, reporter);
                break;
        }
    }

    private ProjectFile? Read(AdditionalText file, CancellationToken cancellation) =>
        ProjectFile.Read(file, _options.GetOptions(file), _ids.TryGetValue(file.Path, out var id) ? id : 0, cancellation);

    private static void AnalyzeButane(ProjectFile file, FileReporter reporter)
    {
        var documents = YamlReader.Read(file.Text);
        foreach (var rule in RuleSet.Syntax.Where(rule => rule.Speaks == SyntaxOf.Butane))
            reporter.Report(rule.Check(file.Text, documents));
        if (documents.Root is not YamlMapping root)
            return;
        var machine = Machine.Of(root, UnitForm.Plain, FactsOf(file));
        foreach (var unit in machine.UnitContext.Units)
        {
            foreach (var rule in RuleSet.Units)
                reporter.Report(rule.Check(unit, machine.UnitContext));
        }

        foreach (var rule in RuleSet.Machines)
            reporter.Report(rule.Check(machine));
        foreach (var config in machine.KubeadmConfigs)
        {
            foreach (var rule in RuleSet.Kubeadm)
                reporter.Report(rule.Check(config));
        }
    }

    private static void AnalyzeKubeadm(ProjectFile file, FileReporter reporter)
    {
        var documents = YamlReader.Read(file.Text);
        foreach (var rule in RuleSet.Syntax.Where(rule => rule.Speaks == SyntaxOf.Kubeadm))
            reporter.Report(rule.Check(file.Text, documents));
        if (KubeadmDocuments.In(file.Text, UnitForm.Plain, FactsOf(file)) is not { } config)
            return;
        foreach (var rule in RuleSet.Kubeadm)
            reporter.Report(rule.Check(config));
    }

    private void AnalyzeUnit(ProjectFile file, FileReporter reporter)
    {
        var (unit, context) = _units.Value.Find(file);
        foreach (var rule in RuleSet.Units)
            reporter.Report(rule.Check(unit, context));
    }

    private static MachineFacts FactsOf(ProjectFile file) => new() { Itself = file.Itself };
}
