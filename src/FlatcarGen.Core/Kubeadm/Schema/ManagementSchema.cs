namespace FlatcarGen.Core.Kubeadm.Schema;

using static FieldForms;

/// <summary>
/// What v1beta4 brought for the commands that come after the first start, and the timeouts that all commands share.
/// Source: kubernetes.io/docs/reference/config-api/kubeadm-config.v1beta4.
/// </summary>
internal static class ManagementSchema
{
    public static readonly ObjectType Timeouts = new(
        "Timeouts",
        Timeout("controlPlaneComponentHealthCheck"),
        Timeout("kubeletHealthCheck"),
        Timeout("kubernetesAPICall"),
        Timeout("etcdAPICall"),
        Timeout("tlsBootstrap"),
        Timeout("discovery"),
        Timeout("upgradeManifests"));

    public static readonly ObjectType ResetConfiguration = KubeadmSchema.Root(
        "ResetConfiguration",
        Boolean("cleanupTmpDir"),
        Text("certificatesDir"),
        Text("criSocket"),
        Boolean("dryRun"),
        Boolean("force"),
        Texts("ignorePreflightErrors"),
        Texts("skipPhases"),
        Texts("unmountFlags"),
        TimeoutsField());

    private static readonly ObjectType Patches = new("Patches", Text("directory"));

    private static readonly ObjectType Apply = new(
        "UpgradeApplyConfiguration",
        Text("kubernetesVersion"),
        Switch("allowExperimentalUpgrades"),
        Switch("allowRCUpgrades"),
        Switch("certificateRenewal"),
        Switch("dryRun"),
        Switch("etcdUpgrade"),
        Switch("forceUpgrade"),
        Texts("ignorePreflightErrors"),
        Optional(Object("patches", Patches)),
        Switch("printConfig"),
        Texts("skipPhases"),
        Text("imagePullPolicy"),
        Switch("imagePullSerial"));

    private static readonly ObjectType Diff = new("UpgradeDiffConfiguration", Text("kubernetesVersion"), Int64("contextLines"));

    private static readonly ObjectType Node = new(
        "UpgradeNodeConfiguration",
        Switch("certificateRenewal"),
        Switch("dryRun"),
        Switch("etcdUpgrade"),
        Texts("ignorePreflightErrors"),
        Texts("skipPhases"),
        Optional(Object("patches", Patches)),
        Text("imagePullPolicy"),
        Switch("imagePullSerial"));

    private static readonly ObjectType Plan = new(
        "UpgradePlanConfiguration",
        Text("kubernetesVersion"),
        Switch("allowExperimentalUpgrades"),
        Switch("allowRCUpgrades"),
        Switch("dryRun"),
        Switch("etcdUpgrade"),
        Texts("ignorePreflightErrors"),
        Switch("printConfig"));

    public static readonly ObjectType UpgradeConfiguration = KubeadmSchema.Root(
        "UpgradeConfiguration",
        Object("apply", Apply),
        Object("diff", Diff),
        Object("node", Node),
        Object("plan", Plan),
        TimeoutsField());

    private static Field Timeout(string name) => Optional(Duration(name));

    private static Field Switch(string name) => Optional(Boolean(name));

    private static Field TimeoutsField() => Optional(Object("timeouts", Timeouts));
}
