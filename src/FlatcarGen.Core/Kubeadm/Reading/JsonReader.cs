using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Reading;

/// <summary>Reads a part of a file as kubeadm does: the first YAML document in it, made JSON of.</summary>
internal static class JsonReader
{
    /// <summary>Reads a part that <see cref="ConfigSplitter"/> has found. Takes time in proportion to its length.</summary>
    /// <param name="part">The part.</param>
    /// <param name="textOf">A scalar's text, in which <see cref="MappedText.Unknown"/> stands for what is not known; null where all is.</param>
    public static JsonReading Read(ConfigPart part, Func<YamlScalar, string>? textOf)
    {
        var read = part.Yaml;
        var problems = new JsonProblems();
        foreach (var problem in read.Problems)
            Add(problem, isOfYaml: true);
        var text = read.Source!.Value;
        var start = StartOfJson(text);
        if (start >= 0
            && !read.HasProblems
            && JsonSyntax.Check(text, start, isPartlyKnown: textOf is not null || part.Text.HasUnknown) is { } broken)
        {
            Add(broken, isOfYaml: false);
        }

        return Read(read.Root, textOf, problems, isJson: start >= 0);

        void Add(YamlProblem problem, bool isOfYaml) =>
            problems.Add(YamlScalar.Read("", YamlStyle.Plain, isPlain: true, read.Source!, problem.Range), problem.Message.TrimEnd('.'), isOfYaml);
    }

    /// <summary>Reads a document that was made by code.</summary>
    public static JsonReading Read(YamlNode document, Func<YamlScalar, string>? textOf) => Read(document, textOf, new(), isJson: false);

    private static JsonReading Read(YamlNode? root, Func<YamlScalar, string>? textOf, JsonProblems problems, bool isJson)
    {
        var value = root is null ? null : new JsonTreeBuilder(textOf, isJson, problems).ReadDocument(root);
        return new(value, problems.All) { IsJson = isJson };
    }

    /// <summary>Where the brace is that makes kubeadm take a part for JSON; -1 for none.</summary>
    internal static int StartOfJson(string text)
    {
        var at = 0;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at < text.Length && text[at] == '{' ? at : -1;
    }
}
