
namespace FlatcarGen.Core.Kubeadm.Schema;

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
        Field.Boolean("cleanupTmpDir"),
        Field.Text("certificatesDir"),
        Field.Text("criSocket"),
        Field.Boolean("dryRun"),
        Field.Boolean("force"),
        Field.Texts("ignorePreflightErrors"),
        Field.Texts("skipPhases"),
        Field.Texts("unmountFlags"),
        TimeoutsField());

    private static readonly ObjectType Patches = new("Patches", Field.Text("directory"));

    private static readonly ObjectType Apply = new(
        "UpgradeApplyConfiguration",
        Field.Text("kubernetesVersion"),
        Switch("allowExperimentalUpgrades"),
        Switch("allowRCUpgrades"),
        Switch("certificateRenewal"),
        Switch("dryRun"),
        Switch("etcdUpgrade"),
        Switch("forceUpgrade"),
        Field.Texts("ignorePreflightErrors"),
        Field.OptionalObject("patches", Patches),
        Switch("printConfig"),
        Field.Texts("skipPhases"),
        Field.Text("imagePullPolicy"),
        Switch("imagePullSerial"));

    private static readonly ObjectType Diff = new("UpgradeDiffConfiguration", Field.Text("kubernetesVersion"), Field.Int64("contextLines"));

    private static readonly ObjectType Node = new(
        "UpgradeNodeConfiguration",
        Switch("certificateRenewal"),
        Switch("dryRun"),
        Switch("etcdUpgrade"),
        Field.Texts("ignorePreflightErrors"),
        Field.Texts("skipPhases"),
        Field.OptionalObject("patches", Patches),
        Field.Text("imagePullPolicy"),
        Switch("imagePullSerial"));

    private static readonly ObjectType Plan = new(
        "UpgradePlanConfiguration",
        Field.Text("kubernetesVersion"),
        Switch("allowExperimentalUpgrades"),
        Switch("allowRCUpgrades"),
        Switch("dryRun"),
        Switch("etcdUpgrade"),
        Field.Texts("ignorePreflightErrors"),
        Switch("printConfig"));

    public static readonly ObjectType UpgradeConfiguration = KubeadmSchema.Root(
        "UpgradeConfiguration",
        Field.Object("apply", Apply),
        Field.Object("diff", Diff),
        Field.Object("node", Node),
        Field.Object("plan", Plan),
        TimeoutsField());

    private static Field Timeout(string name) => Field.OptionalDuration(name);

    private static Field Switch(string name) => Field.OptionalBoolean(name);

    private static Field TimeoutsField() => Field.OptionalObject("timeouts", Timeouts);
}
