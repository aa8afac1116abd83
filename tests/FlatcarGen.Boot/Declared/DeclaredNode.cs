using System.Text.Json.Nodes;

namespace FlatcarGen.Boot.Declared;

/// <summary>What the product makes of a declared node.</summary>
/// <param name="Ignition">The Ignition config's JSON.</param>
/// <param name="KubeadmConfig">The kubeadm config in it; metadata variables are still variables.</param>
/// <param name="Butane">The Butane document that the config is made of, with values for all placeholders.</param>
/// <param name="Artifact">The <c>.bu</c> file that the build writes, in which placeholders still are placeholders.</param>
public sealed record DeclaredNode(string Ignition, string KubeadmConfig, string Butane, string Artifact)
{
    /// <summary>What Ignition is to write: the files' modes and owners by path. What a config does not say of a file is 0644 and root.</summary>
    public IReadOnlyDictionary<string, (int Mode, int User, int Group)> Files => Section("storage", "files").ToDictionary(
        file => (string)file["path"]!,
        file => ((int?)file["mode"] ?? 0x1a4, (int?)file["user"]?["id"] ?? 0, (int?)file["group"]?["id"] ?? 0));

    /// <summary>The paths of the links.</summary>
    public IEnumerable<string> Links => Section("storage", "links").Select(link => (string)link["path"]!);

    /// <summary>The paths of the units and drop-ins, as far as they have a text, with it.</summary>
    public IReadOnlyDictionary<string, string> Units => Section("systemd", "units")
        .SelectMany(unit => (unit["dropins"]?.AsArray() ?? [])
            .Select(dropIn => ($"{unit["name"]}.d/{dropIn!["name"]}", (string?)dropIn["contents"]))
            .Append(((string)unit["name"]!, (string?)unit["contents"])))
        .Where(unit => unit.Item2 is not null)
        .ToDictionary(unit => "/etc/systemd/system/" + unit.Item1, unit => unit.Item2!);

    private IEnumerable<JsonNode> Section(string section, string list) =>
        JsonNode.Parse(Ignition)![section]?[list]?.AsArray().Select(item => item!) ?? [];
}
