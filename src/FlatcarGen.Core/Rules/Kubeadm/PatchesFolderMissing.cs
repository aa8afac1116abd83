using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>kubeadm is to take patches from a folder that nothing makes.</summary>
public sealed class PatchesFolderMissing : MachineRule
{
    /// <summary>What is downloaded and makes no such folder; of other programs nobody knows what they do.</summary>
    private static readonly string[] Programs = ["kubeadm", "kubelet", "kubectl", "crictl"];

    public override RuleInfo Info { get; } = new(
        "FCG5510",
        "Folder of patches that is not there",
        "kubeadm {1} stops when '{0}' does not exist, and nothing on the machine makes it; write the patches as files below it",
        Severity.Error);

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        foreach (var config in BootstrapConfig.In(machine))
        {
            var root = config.Command.Verb == "init" ? config.Documents?.Init : config.Documents?.Join;
            if (KubeadmDocuments.At(root, "patches", "directory") is YamlScalar folder
                && config.Documents!.Known(folder)?.TrimEnd('/') is { Length: > 1 } path
                && path[0] == '/'
                && !MayBeMade(path, machine))
            {
                yield return Found(folder, machine.Facts, Shown.Short(path), config.Command.Verb);
            }
        }
    }

    private static bool MayBeMade(string folder, Machine machine) =>
        UnseenParts.IsPartOfMore(machine)
        || IsOrIsBelow(folder, "/usr")
        || (IsOrIsBelow(folder, "/opt") && UnseenParts.MayBringUnits(machine))
        || machine.Paths.Any(path => path.Path.HasUnknown || IsOrIsBelow(path.Path.Value, folder) || (path is MachineLink && IsOrIsBelow(folder, path.Path.Value)))
        || machine.Calls.Any(call => !Programs.Contains(call.Program) && machine.FindFile(call.Path) is { Contents: null })
        || Filesystems(machine).Any(path => path is null || IsOrIsBelow(folder, path))
        || OtherTexts(machine).Any(text => NamesItOrWhatIsAround(text, folder));

    private static bool IsOrIsBelow(string path, string folder) =>
        path.TrimEnd('/') is var trimmed && (trimmed == folder.TrimEnd('/') || trimmed.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal));

    /// <summary>Where filesystems are mounted, which may hold it already.</summary>
    private static IEnumerable<string?> Filesystems(Machine machine) =>
        Machine.Items(machine.Document.Find("storage") as YamlMapping, "filesystems")
            .Select(filesystem => filesystem.Find("path"))
            .OfType<YamlScalar>()
            .Select(path => machine.TextOf(path) is { HasUnknown: false } text ? text.Value : null);

    private static IEnumerable<string> OtherTexts(Machine machine) =>
        machine.Files.Where(file => file.Kubeadm is null).Select(file => file.Contents?.Value).OfType<string>()
            .Concat(machine.Units.SelectMany(unit => unit.Subject.Files).Select(file => file.Text.Value));

    /// <summary>Whether a text names the folder, or one around it as a whole: what is unpacked or copied there may bring it.</summary>
    private static bool NamesItOrWhatIsAround(string text, string folder)
    {
        if (text.Contains(folder))
            return true;
        for (var slash = folder.LastIndexOf('/'); slash >= 0; slash = slash == 0 ? -1 : folder.LastIndexOf('/', slash - 1))
        {
            if (HasWord(text, slash == 0 ? "/" : folder.Substring(0, slash)))
                return true;
        }

        return false;
    }

    private static bool HasWord(string text, string path)
    {
        for (var at = text.IndexOf(path, StringComparison.Ordinal); at >= 0; at = text.IndexOf(path, at + 1, StringComparison.Ordinal))
        {
            var end = at + path.Length;
            if (end < text.Length && text[end] == '/')
                end++;
            if ((at == 0 || IsBoundary(text[at - 1])) && (end >= text.Length || IsBoundary(text[end])))
                return true;
        }

        return false;
    }

    private static bool IsBoundary(char c) => char.IsWhiteSpace(c) || c is '"' or '\'' or '=' or ':' or ';' or ')' or '(' or '&' or '|';
}
