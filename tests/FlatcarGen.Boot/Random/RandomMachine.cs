using FlatcarGen.Boot.Declared;
using FlatcarGen.Boot.Harness;

namespace FlatcarGen.Boot.Random;

/// <summary>A node of a random declaration as a machine.</summary>
internal static class RandomMachine
{
    private const string ApiServer = "api.example.com";

    /// <summary>
    /// Whether it can be booted here: the API server that it joins has a name that leads to the stub, and the metadata that it wants are
    /// those of a platform on which Flatcar's service runs by itself.
    /// </summary>
    public static bool CanBoot(BuiltNode node) =>
        MetadataValues.PlatformOf(node.ForTools.KubeadmConfig) is null or { RunsByDefault: true }
        && (!node.ForTools.KubeadmConfig.Contains("apiServerEndpoint:", StringComparison.Ordinal)
            || node.ForTools.KubeadmConfig.Contains(ApiServer + ":6443", StringComparison.Ordinal));

    /// <summary>Boots it; what went wrong, or null.</summary>
    public static async Task<string?> ComplaintAsync(BuiltNode node)
    {
        try
        {
            return Complaint(await BootAsync(node), MetadataValues.In(node.ForTools.KubeadmConfig));
        }
        catch (BootException failure)
        {
            return failure.Message;
        }
    }

    private static async Task<BootResult> BootAsync(BuiltNode node)
    {
        await using var machine = await BootMachine.CreateAsync(LocalResources.Put(node.ForTools.Ignition), node.KubeadmFolder);
        machine.Write("/etc/hosts", $"127.0.0.1 localhost {ApiServer}\n");
        // Half a minute between tries, in the time of these machines.
        machine.Write("/etc/systemd/system/kubeadm.service.d/99-boot-test.conf", "[Service]\nRestartSec=100ms\n");
        if (MetadataValues.PlatformOf(node.ForTools.KubeadmConfig) is { } platform)
            machine.Write("/etc/boot-test/metadata", $"ATTRIBUTES='{string.Join(' ', MetadataValues.On(platform))}'\n");
        return await machine.BootAsync();
    }

    private static string? Complaint(BootResult boot, string config)
    {
        var story = Assert.Single(BootStory.Tell([boot], KubeadmConfigText.KubeletArgument(config, "node-ip")));
        if (story != BootStory.ComesUp)
            return $"{story}\nfailed: {string.Join(", ", boot.FailedUnits)}\n{string.Join('\n', boot.Journal.Split('\n').TakeLast(15))}";
        var read = boot.Bootstraps[0].Config;
        return read == config ? null : $"kubeadm reads\n{read}\nand not\n{config}";
    }
}
