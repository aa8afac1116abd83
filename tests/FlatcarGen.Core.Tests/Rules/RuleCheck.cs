using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Rules;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Tests.Rules;

/// <summary>Runs a unit rule over texts in which [|…|] marks the expected place.</summary>
internal static class RuleCheck
{
    public static UnitSubject Unit(string text, UnitForm form = UnitForm.Plain, string name = "foo.service") =>
        new(name, UnitFile.Parse(new DeclaredText(text, new Anchor(1)), form, name), []);

    public static IReadOnlyList<Finding> Find<TRule>(UnitSubject unit, UnitContext? context = null)
        where TRule : UnitRule, new() => new TRule().Check(unit, context ?? UnitContext.Unknown).ToList();

    /// <summary>Holds that the rule finds exactly the marked place.</summary>
    public static Finding FindsAt<TRule>(string marked, UnitForm form = UnitForm.Plain)
        where TRule : UnitRule, new()
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var end = marked.IndexOf("|]", StringComparison.Ordinal) - 2;
        var text = marked.Replace("[|", "").Replace("|]", "");
        var finding = Assert.Single(Find<TRule>(Unit(text, form)));
        Assert.Equal(text.Substring(start, end - start), text.Substring(finding.Range!.Value.Start, finding.Range.Value.Length));
        Assert.Equal(start, finding.Range.Value.Start);
        return finding;
    }

    public static void FindsNothing<TRule>(string text, UnitForm form = UnitForm.Plain)
        where TRule : UnitRule, new() => Assert.Empty(Find<TRule>(Unit(text, form)));

    /// <summary>The text after a fix of it alone.</summary>
    public static string Apply(string text, Fix fix)
    {
        var edits = fix.Edits.OrderBy(edit => edit.Range!.Value.Start).ThenBy(edit => edit.Range!.Value.End).ToList();
        for (var i = 1; i < edits.Count; i++)
            Assert.True(edits[i - 1].Range!.Value.End <= edits[i].Range!.Value.Start, "edits overlap");
        foreach (var edit in Enumerable.Reverse(edits))
            text = text.Remove(edit.Range!.Value.Start, edit.Range.Value.Length).Insert(edit.Range.Value.Start, edit.NewText);
        return text;
    }
}
