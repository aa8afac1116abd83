using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Generator.Declarations;

/// <summary>Reads <c>MachineSettingsAttribute</c>'s properties of an attribute, over what holds already.</summary>
internal static class SettingsReader
{
    public static MachineSettings Read(AttributeReader reader, MachineSettings over) => reader.Attribute.NamedArguments.IsEmpty
        ? over
        : new()
        {
            Platform = reader.Enum<Platform>("Platform") ?? over.Platform,
            FlatcarVersion = reader.Text("FlatcarVersion") ?? over.FlatcarVersion,
            KubernetesVersion = reader.Text("KubernetesVersion") ?? over.KubernetesVersion,
            BinDir = reader.Text("BinDir") ?? over.BinDir,
            CloudProvider = reader.Text("CloudProvider") ?? over.CloudProvider,
            NodeIPs = reader.Texts("NodeIPs") ?? over.NodeIPs,
            Taints = reader.Texts("Taints") ?? over.Taints,
            Labels = reader.Texts("Labels") ?? over.Labels,
            KubeconfigUser = reader.Text("KubeconfigUser") ?? over.KubeconfigUser,
            IgnitionUrl = reader.Text("IgnitionUrl") ?? over.IgnitionUrl,
            IgnitionFetch = reader.Enum<IgnitionFetch>("IgnitionFetch") ?? over.IgnitionFetch,
            NodeNames = reader.Enum<NodeNames>("NodeNames") ?? over.NodeNames,
            KubeadmConfigPath = reader.Text("KubeadmConfigPath") ?? over.KubeadmConfigPath,
            RenderedConfigPath = reader.Text("RenderedConfigPath") ?? over.RenderedConfigPath,
            PrivateConfig = reader.Bool("PrivateConfig") ?? over.PrivateConfig,
            EnvsubstAllowList = reader.Bool("EnvsubstAllowList") ?? over.EnvsubstAllowList,
            MetadataGuard = reader.Bool("MetadataGuard") ?? over.MetadataGuard,
            UnitType = reader.Enum<UnitType>("UnitType") ?? over.UnitType,
            CompletionMarker = reader.Enum<CompletionMarker>("CompletionMarker") ?? over.CompletionMarker,
            ImagePull = reader.Enum<ImagePull>("ImagePull") ?? over.ImagePull,
            RestartOnFailure = reader.Bool("RestartOnFailure") ?? over.RestartOnFailure,
            JoinWait = reader.Enum<JoinWait>("JoinWait") ?? over.JoinWait,
            NetworkOnline = reader.Bool("NetworkOnline") ?? over.NetworkOnline,
            Containerd = reader.Enum<Dependency>("Containerd") ?? over.Containerd,
            MetadataService = reader.Enum<Dependency>("MetadataService") ?? over.MetadataService,
            ReuseKubeconfigFolder = reader.Bool("ReuseKubeconfigFolder") ?? over.ReuseKubeconfigFolder,
            IPv6Forwarding = reader.Bool("IPv6Forwarding") ?? over.IPv6Forwarding,
            Given = reader.Arguments().Concat(over.Given).ToEquatableArray(),
        };
}
