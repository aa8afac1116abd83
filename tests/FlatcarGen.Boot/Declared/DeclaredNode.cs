using System.Text.Json.Nodes;

namespace FlatcarGen.Boot.Declared;

/// <summary>What the product makes of a declared node.</summary>
/// <param name="Ignition">The Ignition config's JSON.</param>
/// <param name="KubeadmConfig">The kubeadm config in it; metadata variables are still variables.</param>
/// <param name="Butane">The Butane document that the config is made of, with values for all placeholders.</param>
/// <param name="Artifact">The <c>.bu</c> file that the build writes, in which placeholders still are placeholders.</param>
public sealed record DeclaredNode(string Ignition, string KubeadmConfig, string Butane, string Artifact)
{
    /// <summary>Where Ignition is to write something: files, links, and the texts of units and drop-ins.</summary>
    public IEnumerable<string> Paths => Section("storage", "files").Select(file => (string)file["path"]!).Concat(Links).Concat(Units.Keys);

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
