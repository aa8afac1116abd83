namespace FlatcarGen;

/// <summary>
/// Butane YAML that is merged into the document of each node: for everything that no attribute covers. Files, directories and links
/// are merged by <c>path</c>, disks and filesystems by <c>device</c>, units, drop-ins, users, groups, RAIDs and LUKS volumes by
/// <c>name</c>; other lists are appended. <c>variant</c> and <c>version</c> can be left out.
/// </summary>
[AttributeUsage(AttributeTargets.Field, Inherited = false)]
public sealed class ButaneFragmentAttribute : Attribute;
