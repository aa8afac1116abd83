using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Migration;

/// <summary>A time limit that stands under <c>timeouts</c> in v1beta4.</summary>
/// <param name="Name">Its name there.</param>
/// <param name="Written">It as it was written, quotes included.</param>
/// <param name="Comments">The comments that go with it.</param>
internal sealed record TimeLimit(string Name, string Written, EntryRemoval Comments)
{
    public const string Parent = "timeouts";

    public const string ForControlPlane = "controlPlaneComponentHealthCheck";

    public const string ForDiscovery = "discovery";

    private IEnumerable<string> Lines => Comments.Above.Append($"{Name}: {Written}{Comments.Behind}");

    /// <summary>It as the whole of <c>timeouts</c>.</summary>
    /// <param name="step">How much further to the right it stands than its parent.</param>
    public IEnumerable<string> LinesUnderParent(string step) => Lines.Select(line => step + line).Prepend($"{Parent}:");

    /// <summary>Adds it to a document that has none; false where the document is written in a way that is not known.</summary>
    public bool AddTo(YamlMapping root, ConfigText text, EditList edits) => root.Find(Parent) switch
    {
        _ when root.Contains("<<") => false,
        null when text.IsInBraces(root) => AddInBraces(root, edits, isParentMissing: true),
        null => AddBehindKind(root, text, edits),
        YamlMapping { AliasRange: null } limits when text.IsInBraces(limits) => AddInBraces(limits, edits, isParentMissing: false),
        YamlMapping { AliasRange: null, Count: > 0 } limits => AddFirst(limits, text, edits),
        _ => false,
    };

    /// <summary>Behind <c>apiVersion</c> and <c>kind</c>, which take a line each.</summary>
    private bool AddBehindKind(YamlMapping root, ConfigText text, EditList edits)
    {
        if (root.Find("apiVersion") is not { } version || root.FindEntry("kind") is not { } kind)
            return false;
        // Where a document begins behind '---', its first key says nothing of the indentation.
        if (text.IndentationOf(ConfigText.RangeOf(root.Entries[root.Count - 1].Key).Start) is not { } indentation)
            return false;
        var last = Math.Max(ConfigText.RangeOf(version).End, ConfigText.RangeOf(kind.Value).End);
        edits.Insert(text.EndOfLine(last), string.Concat(LinesUnderParent(text.StepOf(root)).Select(line => text.LineEnd + indentation + line)));
        return true;
    }

    private bool AddFirst(YamlMapping limits, ConfigText text, EditList edits)
    {
        var start = ConfigText.RangeOf(limits.Entries[0].Key).Start;
        if (text.IndentationOf(start) is not { } indentation)
            return false;
        edits.Insert(start, string.Concat(Lines.Select(line => line + text.LineEnd + indentation)));
        return true;
    }

    private bool AddInBraces(YamlMapping mapping, EditList edits, bool isParentMissing)
    {
        if (Comments is not { Above.Count: 0, Behind: "" } || mapping.Range is not { } range)
            return false;
        var quote = mapping.Count > 0 && mapping.Entries[0].Key.Style == YamlStyle.DoubleQuoted ? "\"" : "";
        var entry = $"{quote}{Name}{quote}: {Written}";
        if (isParentMissing)
            entry = $"{quote}{Parent}{quote}: {{{entry}}}";
        if (mapping.Count == 0)
            edits.Insert(range.Start + 1, entry);
        else
            edits.Insert(ConfigText.RangeOf(mapping.Entries[mapping.Count - 1].Value).End, ", " + entry);
        return true;
    }
}
