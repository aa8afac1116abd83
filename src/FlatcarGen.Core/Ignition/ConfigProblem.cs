namespace FlatcarGen.Core.Ignition;

/// <summary>What butane and Ignition find wrong with a config.</summary>
public enum ConfigProblem
{
    // The document.
    Syntax,
    Variant,
    Version,
    ExperimentalVersion,
    WrongType,
    BadKey,
    /// <summary>A key that cannot be read, which is a mistake of the YAML too.</summary>
    UnreadableKey,
    UnusedKey,
    NewerKey,
    UnreadPart,

    // Where contents come from.
    SeveralSources,
    NoFilesFolder,
    LocalFile,
    TreeWithoutLocal,
    TreeConflict,
    InnerConfig,
    InnerConfigVersion,
    SourceMissing,
    SourceUrl,
    Compression,
    Hash,
    HashWithoutSource,
    HttpHeader,
    HttpHeaderScheme,

    // Paths.
    Path,
    Duplicate,
    PathOfUnit,
    PathThroughLink,
    LinkTarget,
    HardLinkToDirectory,
    HardLinkOwner,
    OverwriteWithoutSource,
    TwoOwners,
    Mode,
    DecimalMode,
    SpecialMode,

    // Disks.
    DeviceMissing,
    PartitionNumber,
    PartitionsOverlap,
    PartitionMix,
    PartitionLabel,
    PartitionIdentity,
    Guid,
    FilesystemFormat,
    FilesystemLabel,
    FilesystemOverPartitions,
    FilesystemWiped,
    MountUnitFormat,
    MountUnitPath,
    RaidLevel,
    RaidDevices,
    RaidSpares,
    LuksName,
    LuksLabel,
    LuksKeyFile,
    Clevis,

    // Units.
    UnitName,
    DropInName,
    UnitContents,
    NoInstallSection,
    NoInstallSectionInTemplate,
    Proxy,
    InsecureProxy,
}
