using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Kubeadm.Validation;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Templating;
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

    /// <summary>Whether this is about something that a declaration left out, of which FCG1019 speaks.</summary>
    protected static bool IsMissingSetting(KubeadmReportEntry entry, KubeadmDocuments config) =>
        config is { Form: UnitForm.Declared, Source: null } && entry.Node is YamlMapping;

    /// <summary>
    /// The characters of a scalar that an entry is about, in the option that they come from where it joins several; the whole of it where
    /// something in front of them is not known yet. Null where the entry is about no part of a scalar.
    /// </summary>
    protected static (MappedText Text, TextRange Range)? PartOf(KubeadmReportEntry entry, KubeadmDocuments config)
    {
        if (entry is not { Part: { } part, Node: YamlScalar scalar })
            return null;
        var start = 0;
        foreach (var option in scalar.DeclaredParts)
        {
            var text = PlaceholderReader.Read(MappedText.Plain(option));
            var end = start + LaterValues.Mask(text.Value).Length;
            if (part.Start <= end)
                return PartOf(text, part.Shift(-start));
            start = end + 1;
        }

        return PartOf(config.TextOf(scalar), part);
    }

    private static (MappedText Text, TextRange Range) PartOf(MappedText text, TextRange part) =>
        ReferenceEquals(LaterValues.Mask(text.Value), text.Value) && part.End <= text.Length ? (text, part) : (text, new(0, text.Length));

    private Finding Say(KubeadmReportEntry entry, KubeadmDocuments config)
    {
        var finding = PartOf(entry, config) is var (text, range) ? Found(text, range, entry.Message)
            : ConfigPlace.OfFirstKey(entry.Node) is { Text.At.Id: > 0 } place ? Found(place.Text, place.Range, entry.Message)
            : Found(config.Facts.Itself, null, entry.Message);
        return finding with { Fix = FixOf(entry, config) };
    }
}
