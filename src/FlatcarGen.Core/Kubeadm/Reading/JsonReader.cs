using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Reading;

/// <summary>Reads a part of a file as kubeadm does: the first YAML document in it, made JSON of.</summary>
internal static class JsonReader
{
    /// <summary>Reads a part that <see cref="ConfigSplitter"/> has found. Takes time in proportion to its length.</summary>
    /// <param name="part">The part.</param>
    /// <param name="textOf">A scalar's text, in which <see cref="MappedText.Unknown"/> stands for what is not known; null where all is.</param>
    public static JsonReading Read(MappedText part, Func<YamlScalar, string>? textOf)
    {
        var read = YamlReader.ReadFirst(part, YamlDialect.Kubeadm);
        var problems = read.Problems.Select(problem => Problem(part, problem)).ToList();
        var start = StartOfJson(part.Value);
        if (start >= 0 && problems.Count == 0 && JsonSyntax.Check(part.Value, start, isPartlyKnown: textOf is not null) is { } broken)
            problems.Add(Problem(part, broken));
        return Read(read.Root, textOf, problems, isJson: start >= 0);
    }

    /// <summary>Reads a document that was made by code.</summary>
    public static JsonReading Read(YamlNode document, Func<YamlScalar, string>? textOf) => Read(document, textOf, [], isJson: false);

    private static JsonReading Read(YamlNode? root, Func<YamlScalar, string>? textOf, List<JsonProblem> problems, bool isJson)
    {
        var value = root is null ? null : new JsonTreeBuilder(textOf, isJson, problems).Read(root);
        return new(value, problems) { IsJson = isJson };
    }

    /// <summary>Where the brace is that makes kubeadm take a part for JSON; -1 for none.</summary>
    private static int StartOfJson(string text)
    {
        var at = 0;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at < text.Length && text[at] == '{' ? at : -1;
    }

    private static JsonProblem Problem(MappedText part, YamlProblem problem) =>
        new(YamlScalar.Read("", YamlStyle.Plain, isPlain: true, part, problem.Range), problem.Message);
}
