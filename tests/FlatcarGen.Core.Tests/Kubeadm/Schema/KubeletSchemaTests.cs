using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Kubeadm.Schema;

namespace FlatcarGen.Core.Tests.Kubeadm.Schema;

/// <summary>The fields of KubeletConfiguration, as kubernetes.io's reference pages of the releases list them.</summary>
public sealed class KubeletSchemaTests
{
    [Theory]
    [InlineData("podLogsDir", 30)]
    [InlineData("containerLogMaxWorkers", 30)]
    [InlineData("containerLogMonitorInterval", 30)]
    [InlineData("logging.options.text.splitStream", 30)]
    [InlineData("failCgroupV1", 31)]
    [InlineData("singleProcessOOMKill", 32)]
    [InlineData("crashLoopBackOff.maxContainerRestartPeriod", 32)]
    [InlineData("userNamespaces.idsPerPod", 33)]
    [InlineData("imagePullCredentialsVerificationPolicy", 33)]
    [InlineData("preloadedImagesVerificationAllowlist", 33)]
    [InlineData("mergeDefaultEvictionSettings", 33)]
    [InlineData("tlsCurvePreferences", 36)]
    [InlineData("memoryReservationPolicy", 36)]
    [InlineData("defaultPodSysctls", 37)]
    public void A_field_comes_with_its_release_and_stays(string path, int since)
    {
        Assert.False(SchemaTree.Has(KubeletSchema.Configuration, path, since - 1));
        for (var minor = since; minor <= ReleaseRange.Known.To; minor++)
            Assert.True(SchemaTree.Has(KubeletSchema.Configuration, path, minor));
    }

    [Theory]
    [InlineData("cgroupDriver")]
    [InlineData("runOnce")]
    [InlineData("kernelMemcgNotification")]
    [InlineData("imageMaximumGCAge")]
    [InlineData("logging.options.json.infoBufferSize")]
    [InlineData("registerWithTaints.timeAdded")]
    [InlineData("reservedMemory.limits")]
    [InlineData("authentication.webhook.cacheTTL")]
    public void A_field_is_there_in_all_releases(string path)
    {
        for (var minor = ReleaseRange.Known.From; minor <= ReleaseRange.Known.To; minor++)
            Assert.True(SchemaTree.Has(KubeletSchema.Configuration, path, minor));
    }

    [Theory]
    [InlineData("cgroupdriver")]
    [InlineData("dynamicConfigDir")]
    [InlineData("logging.sanitization")]
    [InlineData("nodeIP")]
    [InlineData("authentication.anonymous.mode")]
    public void A_field_is_there_in_no_release(string path) => Assert.Null(SchemaTree.At(KubeletSchema.Configuration, path));

    [Theory]
    [InlineData("maxPods", "Int32")]
    [InlineData("podPidsLimit", "*Int64")]
    [InlineData("maxOpenFiles", "Int64")]
    [InlineData("tlsCurvePreferences", "List(Int32)")]
    [InlineData("healthzPort", "*Int32")]
    [InlineData("resolvConf", "*Text")]
    [InlineData("failSwapOn", "*Boolean")]
    [InlineData("rotateCertificates", "Boolean")]
    [InlineData("memoryThrottlingFactor", "*Float")]
    [InlineData("syncFrequency", "Duration")]
    [InlineData("cpuCFSQuotaPeriod", "*Duration")]
    [InlineData("clusterDNS", "List(Text)")]
    [InlineData("staticPodURLHeader", "Map(List(Text))")]
    [InlineData("featureGates", "Map(Boolean)")]
    [InlineData("evictionHard", "Map(Text)")]
    [InlineData("kubeReserved", "Map(Text)")]
    [InlineData("reservedMemory", "List(MemoryReservation)")]
    [InlineData("reservedMemory.limits", "Map(Quantity)")]
    [InlineData("registerWithTaints", "List(Taint)")]
    [InlineData("registerWithTaints.timeAdded", "*Time")]
    [InlineData("tracing", "*TracingConfiguration")]
    [InlineData("logging.flushFrequency", "DurationOrNanoseconds")]
    [InlineData("logging.verbosity", "UInt32")]
    [InlineData("logging.vmodule", "List(VModuleItem)")]
    [InlineData("logging.options.json.infoBufferSize", "Quantity")]
    [InlineData("apiVersion", "Text")]
    public void A_field_has_the_type_that_go_reads(string path, string type) =>
        Assert.Equal(type, SchemaTree.Describe(SchemaTree.At(KubeletSchema.Configuration, path)!.Type));

    [Theory]
    [InlineData(29, 115)]
    [InlineData(30, 118)]
    [InlineData(31, 119)]
    [InlineData(32, 121)]
    [InlineData(34, 125)]
    [InlineData(36, 127)]
    [InlineData(37, 128)]
    public void A_release_has_as_many_fields_as_its_reference_lists(int minor, int count) =>
        Assert.Equal(count, KubeletSchema.Configuration.NamesIn(ReleaseRange.Of(minor)).Count());
}
