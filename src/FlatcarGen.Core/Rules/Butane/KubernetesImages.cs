using System.Text.RegularExpressions;
using FlatcarGen.Core.Kubeadm;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>What a machine's files say of the Kubernetes that the system extension brings.</summary>
internal static class KubernetesImages
{
    private static readonly Regex Named = new(
        @"/kubernetes-v(?<major>[0-9]{1,3})\.(?<minor>[0-9]{1,3})(?<patch>\.[0-9]{1,3})?[^/]*\.(?:raw|conf)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Whether the machine has the extension.</summary>
    public static bool AreOn(Machine machine) =>
        machine.Paths.Any(path => IsExtension(path.Path.Value) || IsExtension((path as MachineFile)?.Source?.Value));

    /// <summary>
    /// The names of images and of the files for systemd-sysupdate that say a version: where a file comes from, else where it goes.
    /// </summary>
    public static IEnumerable<(MappedText Name, KubernetesVersion Version)> Of(Machine machine)
    {
        foreach (var file in machine.Files)
        {
            var name = file.Source is { HasUnknown: false } source && Named.IsMatch(source.Value) ? source : file.Path;
            var match = Named.Match(name.Value);
            if (match.Success && !name.HasUnknown)
                yield return (name, new(Number(match, "major"), Number(match, "minor"), 0));
        }
    }

    private static bool IsExtension(string? path) => path is not null
        && (path.StartsWith("/etc/extensions/kubernetes", StringComparison.Ordinal)
            || (path.EndsWith(".raw", StringComparison.Ordinal) && path.Contains("/kubernetes-v")));

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].Value, System.Globalization.CultureInfo.InvariantCulture);
}
