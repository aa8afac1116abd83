using FlatcarGen.Core.Kubeadm.Validation;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Networking;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A subnet that is none, or one too many of a family.</summary>
public sealed class SubnetForm : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5014", "Not a subnet, or one too many", "{0}", Severity.Error);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.Subnet];

    protected override Fix? FixOf(KubeadmReportEntry entry, KubeadmDocuments config)
    {
        if (PartOf(entry, config) is not var (text, range))
            return null;
        var part = text.Value.Substring(range.Start, range.Length);
        var trimmed = part.Trim();
        if (trimmed != part && GoSubnet.TryParseSloppy(trimmed, out _))
            return Replace("Take the blanks out", text, range, trimmed);
        return trimmed.Length == 0 || GoSubnet.TryParseSloppy(part, out _) ? TakeOut(text, range) : null;
    }

    /// <summary>Takes a part away with one of the commas beside it; null where it stands alone.</summary>
    private static Fix? TakeOut(MappedText text, TextRange part)
    {
        if (part.Start > 0)
            return Replace("Take it out", text, new(part.Start - 1, part.Length + 1), "");
        return part.End < text.Length ? Replace("Take it out", text, new(0, part.Length + 1), "") : null;
    }
}
