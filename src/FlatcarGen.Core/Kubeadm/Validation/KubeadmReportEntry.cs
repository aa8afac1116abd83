using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Validation;

/// <summary>Something that kubeadm says of a config, or ought to.</summary>
/// <param name="Problem">What it is.</param>
/// <param name="Severity">An error where kubeadm refuses the config, else a warning.</param>
/// <param name="Kind">The kind of the document; empty where it has none.</param>
/// <param name="Path">Where in the document, as kubeadm writes it: <c>nodeRegistration.taints[0].key</c>; empty for the whole of it.</param>
/// <param name="Message">What is wrong, and what to do.</param>
public sealed record KubeadmReportEntry(KubeadmProblem Problem, ReportSeverity Severity, string Kind, string Path, string Message)
{
    /// <summary>The node that this is about: of an unknown field its key, of what is missing the node that it is missing in.</summary>
    internal YamlNode? Node { get; init; }

    /// <summary>Whether it is about something that is not there; it may be in another text that is put together with this one.</summary>
    internal bool IsOfAbsence { get; init; }

    /// <summary>The characters of a scalar's text that are wrong; null for all of them.</summary>
    internal TextRange? Part { get; init; }

    /// <summary>Where it stands in what the user wrote; null where nobody wrote it.</summary>
    public Place? Place => Node?.PlaceInDocument;

    /// <summary>What belongs in the place of the scalar; null where there is more than one answer.</summary>
    public string? Remedy { get; init; }
}
