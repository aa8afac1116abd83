namespace FlatcarGen.Core.Ignition.Schema;

/// <summary>
/// The objects of Butane's variant flatcar 1.0.0 and 1.1.0, and of Ignition's spec 3.3.0 and 3.4.0. Both are one table, because all but a
/// few fields are the same under another spelling. Fields stand in the order of Ignition's JSON.
/// Sources: coreos.github.io/butane/config-flatcar-v1_1, coreos.github.io/ignition/configuration-v3_4.
/// </summary>
internal static class ConfigSchema
{
    public static readonly ObjectType Verification = new("verification", Text("hash"));

    public static readonly ObjectType HttpHeader = new("HTTP header", Name(), Text("value")) { Key = "name" };

    public static readonly ObjectType Resource = new(
        "resource",
        Text("compression"),
        Objects("httpHeaders", HttpHeader),
        Text("source"),
        Butane("inline", FieldKind.Text),
        Butane("local", FieldKind.Text),
        Object("verification", Verification)) { Key = "source" };

    public static readonly ObjectType Owner = new("owner", Integer("id"), Text("name"));

    public static readonly ObjectType File = new(
        "file",
        [.. Node(), Objects("append", Resource, mayRepeat: true), Object("contents", Resource), Integer("mode")]) { Key = "path" };

    public static readonly ObjectType Directory = new("directory", [.. Node(), Integer("mode")]) { Key = "path" };

    public static readonly ObjectType Link = new("link", [.. Node(), Boolean("hard"), Text("target")]) { Key = "path" };

    public static readonly ObjectType Partition = new(
        "partition",
        Text("guid"),
        Text("label"),
        Integer("number"),
        Boolean("resize"),
        Boolean("shouldExist"),
        Integer("sizeMiB"),
        Integer("startMiB"),
        Text("typeGuid"),
        Boolean("wipePartitionEntry"));

    public static readonly ObjectType Disk = new(
        "disk",
        new Field("device", FieldKind.Text) { IsAlwaysWritten = true },
        Objects("partitions", Partition),
        Boolean("wipeTable")) { Key = "device" };

    public static readonly ObjectType Filesystem = new(
        "filesystem",
        new Field("device", FieldKind.Text) { IsAlwaysWritten = true },
        Text("format"),
        Text("label"),
        Texts("mountOptions", mayRepeat: true),
        Texts("options", mayRepeat: true),
        Text("path"),
        Text("uuid"),
        Boolean("wipeFilesystem"),
        Butane("withMountUnit", FieldKind.Boolean)) { Key = "device" };

    public static readonly ObjectType Raid = new(
        "RAID array",
        Texts("devices"),
        Text("level"),
        Name(),
        Texts("options", mayRepeat: true),
        Integer("spares")) { Key = "name" };

    public static readonly ObjectType Tang = new(
        "Tang server",
        new Field("advertisement", FieldKind.Text) { Since = SpecVersion.V3_4 },
        Text("thumbprint"),
        Text("url")) { Key = "url" };

    public static readonly ObjectType CustomClevis = new("custom Clevis pin", Text("config"), Boolean("needsNetwork"), Text("pin"));

    public static readonly ObjectType Clevis = new(
        "Clevis",
        Object("custom", CustomClevis),
        Objects("tang", Tang),
        Integer("threshold"),
        Boolean("tpm2"));

    public static readonly ObjectType Luks = new(
        "LUKS device",
        Object("clevis", Clevis),
        Text("device"),
        new Field("discard", FieldKind.Boolean) { Since = SpecVersion.V3_4 },
        Object("keyFile", Resource),
        Text("label"),
        Name(),
        new Field("openOptions", FieldKind.Texts) { Since = SpecVersion.V3_4 },
        Texts("options", mayRepeat: true),
        Text("uuid"),
        Boolean("wipeVolume")) { Key = "name" };

    public static readonly ObjectType Tree = new("tree", Text("local"), Text("path"));

    public static readonly ObjectType Storage = new(
        "storage section",
        Paths("directories", Directory),
        Objects("disks", Disk),
        Paths("files", File),
        Objects("filesystems", Filesystem),
        Paths("links", Link),
        Objects("luks", Luks),
        Objects("raid", Raid),
        Butane("trees", FieldKind.Objects, Tree));

    public static readonly ObjectType DropIn = new("drop-in", Text("contents"), ContentsLocal(), Name()) { Key = "name" };

    public static readonly ObjectType Unit = new(
        "unit",
        Text("contents"),
        ContentsLocal(),
        Objects("dropins", DropIn),
        Boolean("enabled"),
        Boolean("mask"),
        Name()) { Key = "name" };

    public static readonly ObjectType Systemd = new("systemd section", Objects("units", Unit));

    public static readonly ObjectType Group = new(
        "group",
        Integer("gid"),
        Name(),
        Text("passwordHash"),
        Boolean("shouldExist"),
        Boolean("system")) { Key = "name" };

    public static readonly ObjectType User = new(
        "user",
        Text("gecos"),
        Texts("groups"),
        Text("homeDir"),
        Name(),
        Boolean("noCreateHome"),
        Boolean("noLogInit"),
        Boolean("noUserGroup"),
        Text("passwordHash"),
        Text("primaryGroup"),
        Texts("sshAuthorizedKeys"),
        new Field("sshAuthorizedKeysLocal", FieldKind.Texts) { IsOfButaneAlone = true, Since = SpecVersion.V3_4 },
        Text("shell"),
        Boolean("shouldExist"),
        Boolean("system"),
        Integer("uid")) { Key = "name" };

    public static readonly ObjectType Passwd = new("passwd section", Objects("groups", Group), Objects("users", User));

    public static readonly ObjectType KernelArguments = new(
        "kernel arguments",
        new Field("shouldExist", FieldKind.Texts) { NameSpace = "kernelArguments" },
        new Field("shouldNotExist", FieldKind.Texts) { NameSpace = "kernelArguments" });

    public static readonly ObjectType OtherConfigs = new("configs", Objects("merge", Resource), Object("replace", Resource));

    public static readonly ObjectType Proxy = new("proxy", Text("httpProxy"), Text("httpsProxy"), Texts("noProxy"));

    public static readonly ObjectType Tls = new("TLS", Objects("certificateAuthorities", Resource));

    public static readonly ObjectType Security = new("security", Object("tls", Tls));

    public static readonly ObjectType Timeouts = new("timeouts", Integer("httpResponseHeaders"), Integer("httpTotal"));

    public static readonly ObjectType Ignition = new(
        "ignition section",
        Object("config", OtherConfigs),
        Object("proxy", Proxy),
        Object("security", Security),
        Object("timeouts", Timeouts),
        new Field("version", FieldKind.Text) { IsOfIgnitionAlone = true, IsAlwaysWritten = true });

    public static readonly ObjectType Root = new(
        "document",
        Butane("variant", FieldKind.Text),
        Butane("version", FieldKind.Text),
        new Field("ignition", FieldKind.Object, Ignition) { IsAlwaysWritten = true },
        Object("kernelArguments", KernelArguments),
        Object("passwd", Passwd),
        Object("storage", Storage),
        Object("systemd", Systemd));

    private static Field[] Node() =>
    [
        Object("group", Owner),
        Boolean("overwrite"),
        new Field("path", FieldKind.Text) { IsAlwaysWritten = true },
        Object("user", Owner),
    ];

    private static Field Text(string name) => new(name, FieldKind.Text);

    private static Field Integer(string name) => new(name, FieldKind.Integer);

    private static Field Boolean(string name) => new(name, FieldKind.Boolean);

    private static Field Name() => new("name", FieldKind.Text) { IsAlwaysWritten = true };

    private static Field Texts(string name, bool mayRepeat = false) => new(name, FieldKind.Texts) { MayRepeat = mayRepeat };

    private static Field Object(string name, ObjectType type) => new(name, FieldKind.Object, type);

    private static Field Objects(string name, ObjectType type, bool mayRepeat = false) =>
        new(name, FieldKind.Objects, type) { MayRepeat = mayRepeat };

    private static Field Paths(string name, ObjectType type) => new(name, FieldKind.Objects, type) { NameSpace = "paths" };

    private static Field Butane(string name, FieldKind kind, ObjectType? type = null) => new(name, kind, type) { IsOfButaneAlone = true };

    private static Field ContentsLocal() => new("contentsLocal", FieldKind.Text) { IsOfButaneAlone = true, Since = SpecVersion.V3_4 };
}
