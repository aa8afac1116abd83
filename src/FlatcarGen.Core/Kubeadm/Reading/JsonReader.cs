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
    public static JsonReading Read(MappedText part, Func<YamlScalar, string>? textOf)
    {
        var read = ReadYaml(part);
        var problems = new JsonProblems();
        foreach (var problem in read.Problems)
            Add(problem);
        var text = read.Source!.Value;
        var start = StartOfJson(text);
        if (start >= 0 && !read.HasProblems && JsonSyntax.Check(text, start, isPartlyKnown: textOf is not null || part.HasUnknown) is { } broken)
            Add(broken);
        return Read(read.Root, textOf, problems, isJson: start >= 0);

        void Add(YamlProblem problem) =>
            problems.Add(YamlScalar.Read("", YamlStyle.Plain, isPlain: true, read.Source, problem.Range), problem.Message.TrimEnd('.'));
    }

    /// <summary>Reads a document that was made by code.</summary>
    public static JsonReading Read(YamlNode document, Func<YamlScalar, string>? textOf) => Read(document, textOf, new(), isJson: false);

    /// <summary>The YAML, without lines that nothing is known of where no YAML would be read with them.</summary>
    private static YamlDocuments ReadYaml(MappedText part)
    {
        var read = YamlReader.ReadFirst(part, YamlDialect.Kubeadm);
        if (!read.HasProblems || !part.HasUnknown)
            return read;
        var known = TerraformReader.WithoutUnknownLines(part);
        return ReferenceEquals(known, part) ? read : YamlReader.ReadFirst(known, YamlDialect.Kubeadm);
    }

    private static JsonReading Read(YamlNode? root, Func<YamlScalar, string>? textOf, JsonProblems problems, bool isJson)
    {
        var value = root is null ? null : new JsonTreeBuilder(textOf, isJson, problems).ReadDocument(root);
        return new(value, problems.All) { IsJson = isJson };
    }

    /// <summary>Where the brace is that makes kubeadm take a part for JSON; -1 for none.</summary>
    private static int StartOfJson(string text)
    {
        var at = 0;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at < text.Length && text[at] == '{' ? at : -1;
    }
}
