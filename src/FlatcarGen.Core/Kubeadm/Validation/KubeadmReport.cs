using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Validation;

/// <summary>Takes what there is to say of one document, and collects it with what there is to say of the others.</summary>
internal sealed class KubeadmReport
{
    private readonly List<KubeadmReportEntry> _entries;
    private readonly string _kind;
    private readonly bool _isPassedOver;

    /// <summary>One for what is in no document.</summary>
    public KubeadmReport()
        : this([], "", isPassedOver: false)
    {
    }

    private KubeadmReport(List<KubeadmReportEntry> entries, string kind, bool isPassedOver) => (_entries, _kind, _isPassedOver) = (entries, kind, isPassedOver);

    /// <summary>All that was said, of every document.</summary>
    public IReadOnlyList<KubeadmReportEntry> Entries => _entries;

    /// <summary>One for a document.</summary>
    /// <param name="kind">Its kind; empty where it has none.</param>
    /// <param name="isPassedOver">Whether what is found only warns: kubeadm does not look at it.</param>
    public KubeadmReport Of(string kind, bool isPassedOver = false) => new(_entries, kind, isPassedOver);

    public void Error(KubeadmProblem problem, string path, YamlNode? node, string message, TextRange? part = null, string? remedy = null, bool isOfAbsence = false) =>
        _entries.Add(new(problem, _isPassedOver ? ReportSeverity.Warning : ReportSeverity.Error, _kind, path, message) { Node = node, Part = part, Remedy = remedy, IsOfAbsence = isOfAbsence });

    public void Warn(KubeadmProblem problem, string path, YamlNode? node, string message, TextRange? part = null, string? remedy = null) =>
        _entries.Add(new(problem, ReportSeverity.Warning, _kind, path, message) { Node = node, Part = part, Remedy = remedy });
}
