using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Validation;

/// <summary>Collects what there is to say of a config.</summary>
internal sealed class KubeadmReport
{
    private readonly List<KubeadmReportEntry> _entries = [];

    public IReadOnlyList<KubeadmReportEntry> Entries => _entries;

    /// <summary>The kind of the document that is looked at.</summary>
    public string Kind { get; set; } = "";

    /// <summary>Whether what is found only warns: kubeadm does not look at this document.</summary>
    public bool IsPassedOver { get; set; }

    public void Error(KubeadmProblem problem, string path, YamlNode? node, string message, TextRange? part = null, string? remedy = null, bool isOfAbsence = false) =>
        _entries.Add(new(problem, IsPassedOver ? ReportSeverity.Warning : ReportSeverity.Error, Kind, path, message) { Node = node, Part = part, Remedy = remedy, IsOfAbsence = isOfAbsence });

    public void Warn(KubeadmProblem problem, string path, YamlNode? node, string message, TextRange? part = null, string? remedy = null) =>
        _entries.Add(new(problem, ReportSeverity.Warning, Kind, path, message) { Node = node, Part = part, Remedy = remedy });
}
