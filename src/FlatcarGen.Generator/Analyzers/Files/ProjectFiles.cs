using System.Collections.Immutable;
using FlatcarGen.Core.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlatcarGen.Generator.Analyzers.Files;

/// <summary>Checks the files of a project that machines boot from: Butane documents, units and kubeadm configs.</summary>
internal sealed class ProjectFiles
{
    private const string Metadata = "build_metadata.AdditionalFiles.";

    private readonly AnalyzerConfigOptionsProvider _options;
    private readonly ImmutableArray<AdditionalText> _files;
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private FileUnits? _units;

    public ProjectFiles(AnalyzerOptions options)
    {
        (_options, _files) = (options.AnalyzerConfigOptionsProvider, options.AdditionalFiles);
        for (var i = 0; i < _files.Length; i++)
            _ids[_files[i].Path] = i + 1;
    }

    public void Analyze(AdditionalFileAnalysisContext context)
    {
        var cancellation = context.CancellationToken;
        if (KindOf(context.AdditionalFile) == FileKind.Other || context.AdditionalFile.GetText(cancellation) is not { } source)
            return;
        var reporter = new FileReporter(source, _options.GetOptions(context.AdditionalFile), context.ReportDiagnostic);
        if (Read(context.AdditionalFile, cancellation) is not { } file)
            return;
        foreach (var found in FileCheck.Run(file, () => UnitsOf(cancellation), cancellation))
            reporter.Report(found);
    }

    /// <summary>A file as rules read it; null for one that cannot be read.</summary>
    private CheckedFile? Read(AdditionalText file, CancellationToken cancellation) => file.GetText(cancellation) is { } source
        ? new(file.Path, KindOf(file), source.ToString(), IsTemplate(file), _ids.TryGetValue(file.Path, out var id) ? id : 0)
        {
            // The package says of all kubeadm*.yaml what they hold, by their names.
            IsSaid = FileKinds.Of(file.Path) != KindOf(file),
        }
        : null;

    private FileKind KindOf(AdditionalText file) => FileKinds.Of(file.Path, Said(file, "FlatcarDocument"));

    private bool IsTemplate(AdditionalText file) => string.Equals(Said(file, "Template"), "true", StringComparison.OrdinalIgnoreCase);

    private string? Said(AdditionalText file, string name) =>
        _options.GetOptions(file).TryGetValue(Metadata + name, out var said) ? said : null;

    /// <summary>All units. An analysis that is cancelled while it reads them must not be the last word for those that follow.</summary>
    private FileUnits UnitsOf(CancellationToken cancellation)
    {
        if (Volatile.Read(ref _units) is { } known)
            return known;
        var read = new FileUnits(_files
            .Where(file => KindOf(file) is FileKind.Unit or FileKind.DropIn)
            .GroupBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => Read(file.First(), cancellation))
            .OfType<CheckedFile>());
        return Interlocked.CompareExchange(ref _units, read, null) ?? read;
    }
}
