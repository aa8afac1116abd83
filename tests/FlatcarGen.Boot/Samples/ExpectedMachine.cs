using System.Text.RegularExpressions;
using FlatcarGen.Boot.Harness;

namespace FlatcarGen.Boot.Samples;

/// <summary>
/// What a node of the samples is to be, kept as text, and not made by the product in the same run: Samples/Expected/SAMPLE.NODE.txt. Each section
/// begins with a line <c>=== MODE USER:GROUP PATH</c>, <c>=== link PATH</c>, or <c>=== kubeadm</c>, whose text is the config that kubeadm reads.
/// </summary>
/// <param name="Files">Permissions and owners of files, units and drop-ins, and the links, by path.</param>
/// <param name="Texts">The texts of those that have one in their section.</param>
/// <param name="KubeadmConfig">The config that kubeadm reads.</param>
internal sealed partial record ExpectedMachine(
    IReadOnlyDictionary<string, string> Files, IReadOnlyDictionary<string, string> Texts, string KubeadmConfig)
{
    private const string Kubeadm = "kubeadm";

    public static ExpectedMachine Of(SampleNode node)
    {
        var sections = Section().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Samples", "Expected", $"{node.Sample}.{node.Node}.txt")));
        var (files, texts) = (new Dictionary<string, string>(), new Dictionary<string, string>());
        foreach (var (kind, path, text) in sections.Select(section => (section.Groups["kind"].Value, section.Groups["path"].Value, section.Groups["text"].Value)))
        {
            if (path.Length > 0)
                files.Add(path, kind);
            if (text.Length > 0)
                texts.Add(path.Length > 0 ? path : kind, text);
        }

        return new(files, texts.Where(text => text.Key != Kubeadm).ToDictionary(), texts[Kubeadm]);
    }

    /// <summary>How a section says what a file is.</summary>
    public static string KindOf(MachineFile file) =>
        file.Type == 'l' ? "link" : $"{Convert.ToString((int)file.Mode, 8).PadLeft(4, '0')} {file.User}:{file.Group}";

    [GeneratedRegex(@"^=== (?<kind>[^/\n]*[^/ \n]) ?(?<path>/[^\n]*)?\n(?<text>(?:(?!===).*\n)*)", RegexOptions.Multiline)]
    private static partial Regex Section();
}
