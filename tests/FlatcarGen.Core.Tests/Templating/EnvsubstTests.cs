using FlatcarGen.Core.Templating;
using FlatcarGen.Tests.RealTools;

namespace FlatcarGen.Core.Tests.Templating;

/// <summary>What we say envsubst replaces, the real envsubst replaces.</summary>
public sealed class EnvsubstTests
{
    private static readonly string[] Pieces =
        ["$", "{", "}", "$A", "${A}", "$B_1", "${B_1}", "${A:-x}", "$1", "${1}", "$$", "\\", "(", "x", "_", "9", "é", "\n", ".", "$A.", "${A", "-"];

    [RealToolFact("envsubst")]
    public void The_variables_we_see_are_those_that_envsubst_replaces()
    {
        var random = new Random(7);
        var texts = Enumerable.Range(0, 500)
            .Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => Pieces[random.Next(Pieces.Length)])));

        foreach (var chunk in texts.Select((text, i) => $"{i}: {text}\n").Chunk(50))
        {
            var text = string.Concat(chunk);
            var actual = Shell.Run("envsubst", [], text, new Dictionary<string, string> { ["A"] = "<A>", ["B_1"] = "<B_1>", ["_"] = "" });

            Assert.Equal(Replace(text, name => name is "A" or "B_1" ? $"<{name}>" : ""), actual);
        }
    }

    [RealToolFact("envsubst")]
    public void Names_outside_the_allow_list_are_left_alone()
    {
        const string Text = "$A ${A} $HOME ${HOME} $(date) $$ $B_1";

        var actual = Shell.Run("envsubst", [Envsubst.AllowList(["A", "B_1"])], Text, new Dictionary<string, string> { ["A"] = "<A>" });

        Assert.Equal("<A> <A> $HOME ${HOME} $(date) $$ ", actual);
    }

    [Fact]
    public void Names_are_listed_once_in_the_order_of_their_first_use()
    {
        var names = Envsubst.Names(TemplateText.Parse("$B,$A ${pod_cidr} $B $${C}"));

        Assert.Equal(["B", "A", "C"], names);
    }

    private static string Replace(string text, Func<string, string> value)
    {
        foreach (var variable in Envsubst.Variables(text).Reverse())
            text = text.Remove(variable.Range.Start, variable.Range.Length).Insert(variable.Range.Start, value(variable.Name));
        return text;
    }
}
