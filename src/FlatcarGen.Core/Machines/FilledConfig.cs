using FlatcarGen.Core.Kubeadm.Reading;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Machines;

/// <summary>A kubeadm config into which other programs put something before kubeadm reads it, as far as it is known before.</summary>
internal static class FilledConfig
{
    /// <summary>
    /// The documents, with what templates put in as <see cref="MappedText.Unknown"/>. What a shell or envsubst would put in stands as it is,
    /// for rules that know its name, unless no YAML can be read with it.
    /// </summary>
    public static ConfigParts Read(MappedText text)
    {
        text = TerraformReader.Read(text, BraceTag.In(text.Value));
        var parts = ConfigSplitter.Split(FilledLines.AsYaml(text));
        var problems = ProblemsIn(parts);
        if (problems == 0 || LaterValues.Mask(text) is var masked && ReferenceEquals(masked, text))
            return parts;
        var filled = ConfigSplitter.Split(FilledLines.AsYaml(masked));
        return ProblemsIn(filled) < problems ? filled : parts;
    }

    /// <summary>The parts of which something can be said: where what a template puts in keeps the YAML from being read, that is nothing.</summary>
    public static ConfigParts WithoutUnreadable(ConfigParts parts) => parts with
    {
        Parts = [.. parts.Parts.Where(part => !part.Yaml.Problems.Any(problem => LaterValues.IsInLineOf(part.Text.Value, problem.Range.Start)))],
    };

    private static int ProblemsIn(ConfigParts parts) => parts.Parts.Sum(part => part.Yaml.Problems.Count);
}
