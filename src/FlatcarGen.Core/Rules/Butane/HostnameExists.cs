using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary><c>/etc/hostname</c> without overwriting, where the platform has written it already.</summary>
public sealed class HostnameExists : MachineRule
{
    /// <summary>
    /// Platforms whose machines learn their name from metadata in the initrd. Source: flatcar/bootengine,
    /// flatcar-metadata-hostname.service.
    /// </summary>
    private static readonly string[] Platforms = ["azure", "digitalocean", "openstack", "packet"];

    public override RuleInfo Info { get; } = new(
        "FCG7005",
        "Hostname that is there already",
        "On '{0}' the initrd has written /etc/hostname before Ignition does: Ignition fails on it, and the machine does not boot; "
            + "set Overwrite = true",
        Severity.Error);

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine) =>
        machine.Facts.Platform is { Key: { } platform } && Platforms.Contains(platform)
        && machine.FindFile("/etc/hostname") is { Overwrites: false, Contents.Length: > 0 } file
            ? [Found(file.Path, platform)]
            : [];
}
