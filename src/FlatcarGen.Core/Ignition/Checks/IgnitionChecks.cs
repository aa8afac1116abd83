using FlatcarGen.Core.Ignition.Schema;
using FlatcarGen.Core.Ignition.Values;

namespace FlatcarGen.Core.Ignition.Checks;

/// <summary>What Ignition says of a config. Sources: coreos.github.io/ignition/configuration-v3_4; butane 0.29.0, observed.</summary>
internal static class IgnitionChecks
{
    public static void Check(ConfigObject root, SpecVersion version, ICompressor? compressor, Report report)
    {
        new Duplicates(report, compressor).Check(root);
        var nodes = new NodeChecks(report);
        var resources = new ResourceChecks(report, version);
        var disks = new DiskChecks(report);
        var filesystems = new FilesystemChecks(report);
        var volumes = new VolumeChecks(report, version);
        var units = new UnitChecks(report);
        foreach (var item in ConfigWalk.WithObjectsIn(root))
        {
            if (item.Type == ConfigSchema.Resource)
                resources.Check(item);
            else if (item.Type == ConfigSchema.OtherConfigs)
                resources.CheckRequired(item.List("merge"));
            else if (item.Type == ConfigSchema.Tls)
                resources.CheckRequired(item.List("certificateAuthorities"));
            else if (item.Type == ConfigSchema.File || item.Type == ConfigSchema.Directory || item.Type == ConfigSchema.Link)
                nodes.Check(item);
            else if (item.Type == ConfigSchema.Owner)
                nodes.CheckOwner(item);
            else if (item.Type == ConfigSchema.Disk)
                disks.Check(item);
            else if (item.Type == ConfigSchema.Filesystem)
                filesystems.Check(item);
            else if (item.Type == ConfigSchema.Raid)
                volumes.CheckRaid(item);
            else if (item.Type == ConfigSchema.Luks)
                volumes.CheckLuks(item);
            else if (item.Type == ConfigSchema.Storage)
                CheckStorage(item, report);
            else if (item.Type == ConfigSchema.Unit)
                units.Check(item);
            else if (item.Type == ConfigSchema.DropIn)
                units.CheckDropIn(item);
            else if (item.Type == ConfigSchema.Systemd)
                units.CheckInstances(item);
            else if (item.Type == ConfigSchema.Proxy)
                CheckProxy(item, report);
        }

        if (root.Object("storage") is { } storage && root.Object("systemd") is { } systemd)
            new PathRelations(storage, report).CheckUnits(systemd);
    }

    private static void CheckStorage(ConfigObject storage, Report report)
    {
        new PathRelations(storage, report).Check();
        FilesystemChecks.CheckDisks(storage, report);
    }

    private static void CheckProxy(ConfigObject proxy, Report report)
    {
        foreach (var field in new[] { "httpProxy", "httpsProxy" })
        {
            if (proxy.Text(field) is not { } url)
                continue;
            if (ProxyUrl.Check(url, out var isPlain) is not null)
                report.Error(ConfigProblem.Proxy, proxy.PathOf(field), "A proxy is an http:// or https:// URL.");
            else if (isPlain && field == "httpsProxy")
                report.Warn(ConfigProblem.InsecureProxy, proxy.PathOf(field), "The way to this proxy is not encrypted; write https:// if it can be.");
        }
    }
}
