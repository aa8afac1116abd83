namespace FlatcarGen.Core.Yaml;

/// <summary>
/// How documents of a kind are merged. Lists: item by item where a rule says by what items are known, else as a whole. Besides, what a
/// null means, and which keys take each other's place.
/// </summary>
/// <param name="appendsOthers">Whether a list without a rule is put behind the other one; else it takes its place.</param>
/// <param name="rules">The lists whose items are known by something.</param>
public sealed class ListMerge(bool appendsOthers, params ListRule[] rules)
{
    /// <summary>Lists replace each other.</summary>
    public static ListMerge Replace { get; } = new(appendsOthers: false);

    /// <summary>
    /// kubeadm's configuration. Source: the types of kubeadm v1beta4 (Arg, HostPathMount and EnvVar have a name).
    /// In v1beta3 extra args are mappings and merge as such.
    /// </summary>
    public static ListMerge Kubeadm { get; } = new(
        appendsOthers: false,
        new("extraArgs", "name"),
        new("kubeletExtraArgs", "name"),
        new("extraVolumes", "name"),
        new("extraEnvs", "name"));

    /// <summary>
    /// Butane. Source: the keys by which Ignition (spec 3) merges a config with its parent; it appends other lists.
    /// </summary>
    public static ListMerge Butane { get; } = new(
        appendsOthers: true,
        new("storage.files", "path"),
        new("storage.directories", "path"),
        new("storage.links", "path"),
        new("storage.disks", "device"),
        new("storage.disks.partitions", "number", "label"),
        new("storage.filesystems", "device"),
        new("storage.raid", "name"),
        new("storage.raid.devices"),
        new("storage.luks", "name"),
        new("systemd.units", "name"),
        new("systemd.units.dropins", "name"),
        new("passwd.users", "name"),
        new("passwd.users.groups"),
        new("passwd.users.ssh_authorized_keys"),
        new("passwd.groups", "name"),
        new("http_headers", "name"))
    {
        NullRemoves = false,
        Alternatives = ["inline", "source", "local"],
    };

    internal bool AppendsOthers => appendsOthers;

    /// <summary>Whether a null removes the key; else it says nothing, as to butane.</summary>
    internal bool NullRemoves { get; private init; } = true;

    /// <summary>Keys of which a mapping has one at most: a patch that brings one takes the others away.</summary>
    internal IReadOnlyList<string> Alternatives { get; private init; } = [];

    /// <summary>The rule for the list at a path, or null where it has none.</summary>
    internal ListRule? RuleFor(IReadOnlyList<string> path) => Array.Find(rules, rule => rule.IsFor(path));
}
