using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Kubeadm.Validation;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules;

/// <summary>
/// Something that kubeadm says of a config itself. All of it is found out at once (<see cref="KubeadmDocuments.Report"/>); a rule speaks
/// for some of it, so that each can be configured by itself. A rule that is an error speaks of what kubeadm refuses, any other of what it
/// takes although it should not.
/// </summary>
public abstract class KubeadmReportRule : KubeadmRule
{
    /// <summary>What it speaks for.</summary>
    public abstract IReadOnlyList<KubeadmProblem> Problems { get; }

    public sealed override IEnumerable<Finding> Check(KubeadmDocuments config) => config.Report
        .Where(entry => Problems.Contains(entry.Problem)
            && entry.Severity == (Info.Severity == Severity.Error ? ReportSeverity.Error : ReportSeverity.Warning)
            && Concerns(entry, config))
        .Select(entry => Say(entry, config));

    /// <summary>Whether an entry is told by this rule; where another one says it better, it is not.</summary>
    protected virtual bool Concerns(KubeadmReportEntry entry, KubeadmDocuments config) => true;

    /// <summary>How to mend it, where that can be said.</summary>
    protected virtual Fix? FixOf(KubeadmReportEntry entry, KubeadmDocuments config) =>
        entry is { Remedy: { } remedy, Part: null, Node: YamlScalar { AliasRange: null, MappedText: var text } }
            ? Replace($"Write {remedy}", text, new(0, text.Length), remedy)
            : null;

    private Finding Say(KubeadmReportEntry entry, KubeadmDocuments config)
    {
        var finding = entry is { Part: { } part, Node: YamlScalar scalar } ? OfPart(scalar, part, entry.Message, config)
            : ConfigPlace.OfFirstKey(entry.Node) is { Text.At.Id: > 0 } place ? Found(place.Text, place.Range, entry.Message)
            : Found(config.Facts.Itself, null, entry.Message);
        return finding with { Fix = FixOf(entry, config) };
    }

    /// <summary>Marks some characters of a scalar; the option that they come from, where it joins several.</summary>
    private Finding OfPart(YamlScalar scalar, TextRange part, string message, KubeadmDocuments config)
    {
        var text = config.TextOf(scalar);
        var known = LaterValues.Mask(text.Value);
        if (scalar.DeclaredParts is { Count: > 1 } options)
        {
            var isEach = known.Count(c => c == ',') == options.Count - 1;
            return Found(options[isEach ? known.Take(part.Start).Count(c => c == ',') : 0], null, message);
        }

        return ReferenceEquals(known, text.Value) && part.End <= text.Length ? Found(text, part, message) : Found(scalar, config.Facts, message);
    }
}
