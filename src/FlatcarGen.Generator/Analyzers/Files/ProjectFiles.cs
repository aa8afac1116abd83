using System.Collections.Immutable;
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
    /// <summary>
    /// Some rules look at each unit of a machine in the light of all others. With more of them than any machine has, that would take minutes.
    /// </summary>
    private const int MostUnits = 2_000;

    private readonly AnalyzerConfigOptionsProvider _options;
    private readonly ImmutableArray<AdditionalText> _files;
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private ProjectUnits? _units;

    public ProjectFiles(AnalyzerOptions options)
    {
        (_options, _files) = (options.AnalyzerConfigOptionsProvider, options.AdditionalFiles);
        for (var i = 0; i < _files.Length; i++)
            _ids[_files[i].Path] = i + 1;
    }

    public void Analyze(AdditionalFileAnalysisContext context)
    {
        var options = _options.GetOptions(context.AdditionalFile);
        if (FileKinds.Of(context.AdditionalFile.Path, options) == FileKind.Other || Read(context.AdditionalFile, context.CancellationToken) is not { IsMeant: true } file)
            return;
        var reporter = new FileReporter(file, options, context.ReportDiagnostic, context.CancellationToken);
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
                AnalyzeUnit(file, reporter, context.CancellationToken);
                break;
        }
    }

    private ProjectFile? Read(AdditionalText file, CancellationToken cancellation) =>
        ProjectFile.Read(file, _options.GetOptions(file), _ids.TryGetValue(file.Path, out var id) ? id : 0, cancellation);

    private static void AnalyzeButane(ProjectFile file, FileReporter reporter)
    {
        var (text, documents) = file.ReadYaml();
        CheckSyntax(SyntaxOf.Butane, text, documents, reporter);
        if (documents.Root is not YamlMapping root)
        {
            if (documents.HasProblems || text.HasUnknown)
                return;
            root = [];
        }

        var isBroken = documents.Problems.Any(problem => !problem.IsLocal);
        var machine = Machine.Of(root, UnitForm.Plain, FactsOf(file) with { IsBroken = isBroken });
        foreach (var unit in machine.Units.Count > MostUnits ? [] : machine.UnitContext.Units)
        {
            foreach (var rule in RuleSet.Units)
                reporter.Report(rule.Check(unit, machine.UnitContext));
        }

        foreach (var rule in RuleSet.Machines)
            reporter.Report(rule.Check(machine));
        foreach (var written in machine.Files)
        {
            if (written is not { Kubeadm: { Read: { } read } config, Contents: { } inline })
                continue;
            CheckSyntax(SyntaxOf.Kubeadm, inline, read, reporter);
            foreach (var rule in RuleSet.Kubeadm)
                reporter.Report(rule.Check(config));
        }
    }

    private static void AnalyzeKubeadm(ProjectFile file, FileReporter reporter)
    {
        var (text, documents) = file.ReadYaml();
        CheckSyntax(SyntaxOf.Kubeadm, text, documents, reporter);
        if (KubeadmDocuments.In(documents, UnitForm.Plain, FactsOf(file)) is not { } config)
            return;
        foreach (var rule in RuleSet.Kubeadm)
            reporter.Report(rule.Check(config));
    }

    private static void CheckSyntax(SyntaxOf what, MappedText text, YamlDocuments documents, FileReporter reporter)
    {
        foreach (var rule in RuleSet.Syntax.Where(rule => rule.Speaks == what))
            reporter.Report(rule.Check(text, documents));
    }

    private void AnalyzeUnit(ProjectFile file, FileReporter reporter, CancellationToken cancellation)
    {
        if (UnitsOf(cancellation).Find(file) is not var (unit, context) || context.Units.Count > MostUnits)
            return;
        foreach (var rule in RuleSet.Units)
            reporter.Report(rule.Check(unit, context));
    }

    /// <summary>All units. An analysis that is cancelled while it reads them must not be the last word for those that follow.</summary>
    private ProjectUnits UnitsOf(CancellationToken cancellation)
    {
        if (Volatile.Read(ref _units) is { } known)
            return known;
        var read = new ProjectUnits(_files
            .Where(file => FileKinds.Of(file.Path, _options.GetOptions(file)) is FileKind.Unit or FileKind.DropIn)
            .GroupBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => Read(file.First(), cancellation))
            .OfType<ProjectFile>()
            .Where(file => file.IsMeant));
        return Interlocked.CompareExchange(ref _units, read, null) ?? read;
    }

    private static MachineFacts FactsOf(ProjectFile file) => new() { Itself = file.Itself };
}
