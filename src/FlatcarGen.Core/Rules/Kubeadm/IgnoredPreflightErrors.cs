using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>
/// The preflight checks that kubeadm is to ignore. It joins those of the config and of the command line, in lower case, and takes <c>all</c>
/// beside no other (kubernetes, cmd/kubeadm/app/apis/kubeadm/validation/validation.go).
/// </summary>
internal static class IgnoredPreflightErrors
{
    private const string Flag = "--ignore-preflight-errors";

    /// <summary>Those of an InitConfiguration or a JoinConfiguration that are known.</summary>
    public static IReadOnlyList<YamlScalar> In(KubeadmDocuments config, YamlMapping? root) =>
        KubeadmDocuments.At(root, "nodeRegistration", "ignorePreflightErrors") is YamlSequence errors
            ? errors.OfType<YamlScalar>().Where(error => config.Known(error) is not null).ToList()
            : [];

    /// <summary>Those of a command line that are known, each with the argument that names it, or that stands before its name.</summary>
    public static IReadOnlyList<(string Name, TextRange Range)> In(IReadOnlyList<ProgramArgument> arguments)
    {
        var found = new List<(string Name, TextRange Range)>();
        for (var i = 0; i < arguments.Count; i++)
        {
            var names = arguments[i].Value == Flag && i + 1 < arguments.Count ? arguments[i + 1].Value
                : arguments[i].Value.StartsWith(Flag + "=", StringComparison.Ordinal) ? arguments[i].Value.Substring(Flag.Length + 1)
                : null;
            if (names is not null)
                found.AddRange(names.Split(',').Where(IsKnown).Select(name => (name, arguments[i].Range)));
        }

        return found;
    }

    public static bool IsAll(string name) => string.Equals(name, "all", StringComparison.OrdinalIgnoreCase);

    /// <summary>A check that is named beside <c>all</c>; null where kubeadm takes the names.</summary>
    public static string? BesideAll(IReadOnlyList<string> names) =>
        names.Any(IsAll) ? names.FirstOrDefault(name => !IsAll(name)) : null;

    private static bool IsKnown(string name) => name.IndexOf('$') < 0 && name.IndexOf(MappedText.Unknown) < 0;
}
