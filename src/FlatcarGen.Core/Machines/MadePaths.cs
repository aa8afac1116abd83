using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Machines;

/// <summary>What will be on a machine once it has booted, beside what its configuration writes.</summary>
internal static class MadePaths
{
    /// <summary>What is downloaded and makes no such folder; of other programs nobody knows what they do.</summary>
    private static readonly string[] Programs = ["kubeadm", "kubelet", "kubectl", "crictl"];

    /// <summary>Whether a file or a folder may be there when the machine's units run: false where nothing that is seen can make it.</summary>
    /// <param name="folder">Its absolute path, without a slash at the end.</param>
    /// <param name="machine">The machine, with all that is known of it.</param>
    public static bool MayBeMade(string folder, Machine machine) =>
        UnseenParts.IsPartOfMore(machine)
        || IsOrIsBelow(folder, "/usr")
        || IsOrIsBelow(folder, "/oem")
        || (IsOrIsBelow(folder, "/opt") && UnseenParts.MayBringPath(machine, folder))
        || machine.Paths.Any(path => path.Path.HasUnknown
            || IsOrIsBelow(path.Path.Value, folder)
            || (path is MachineLink && IsOrIsBelow(folder, path.Path.Value)))
        || machine.Calls.Any(call => !Programs.Contains(call.Program) && machine.FindFile(call.Path) is { Contents: null })
        || Filesystems(machine).Any(path => path is null || IsOrIsBelow(folder, path))
        || OtherTexts(machine).Any(text => NamesItOrWhatIsAround(text, folder));

    private static bool IsOrIsBelow(string path, string folder) =>
        path.TrimEnd('/') is var trimmed
            && (trimmed == folder.TrimEnd('/') || trimmed.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal));

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
