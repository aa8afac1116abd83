namespace FlatcarGen.Conformance.Butane.Fuzz.Schema;

/// <summary>
/// The keys of variant flatcar 1.0.0 and 1.1.0. A field is <c>key:kind</c>; <c>[]</c> makes a list of it, <c>!</c> says that it is of little
/// use without. A kind in capitals is another object; any other says where values come from.
/// </summary>
internal static class FlatcarSchema
{
    private static readonly Dictionary<string, string> Texts = new()
    {
        ["Root"] = "variant:variant! version:version! ignition:Ignition kernel_arguments:Kernel passwd:Passwd storage:Storage systemd:Systemd",
        ["Ignition"] = "config:IgnitionConfig proxy:Proxy security:Security timeouts:Timeouts",
        ["IgnitionConfig"] = "merge:Resource[] replace:Resource",
        ["Proxy"] = "http_proxy:url https_proxy:url no_proxy:text[]",
        ["Security"] = "tls:Tls",
        ["Tls"] = "certificate_authorities:Resource[]",
        ["Timeouts"] = "http_response_headers:number http_total:number",
        ["Kernel"] = "should_exist:karg[] should_not_exist:karg[]",
        ["Passwd"] = "users:User[] groups:PasswdGroup[]",
        ["User"] = "name:user! gecos:text groups:group[] home_dir:path no_create_home:bool no_log_init:bool no_user_group:bool"
            + " password_hash:text primary_group:group should_exist:bool ssh_authorized_keys:sshkey[] ssh_authorized_keys_local:keyfile[]"
            + " shell:path system:bool uid:number",
        ["PasswdGroup"] = "name:group! gid:number password_hash:text should_exist:bool system:bool",
        ["Storage"] = "directories:Directory[] disks:Disk[] files:File[] filesystems:Filesystem[] links:Link[] luks:Luks[] raid:Raid[]"
            + " trees:Tree[]",
        ["Directory"] = "path:path! mode:mode user:NodeUser group:NodeGroup overwrite:bool",
        ["File"] = "path:path! contents:Resource! append:Resource[] mode:mode user:NodeUser group:NodeGroup overwrite:bool",
        ["Link"] = "path:path! target:target! hard:bool user:NodeUser group:NodeGroup overwrite:bool",
        ["NodeUser"] = "id:number name:user",
        ["NodeGroup"] = "id:number name:group",
        ["Resource"] = "inline:content source:url local:local compression:compression http_headers:Header[] verification:Verification",
        ["Header"] = "name:header! value:text!",
        ["Verification"] = "hash:hash",
        ["Disk"] = "device:device! partitions:Partition[] wipe_table:bool",
        ["Partition"] = "label:partlabel number:partnumber! size_mib:size start_mib:size guid:guid type_guid:guid resize:bool"
            + " should_exist:bool wipe_partition_entry:bool",
        ["Filesystem"] = "device:device! format:fsformat! path:path label:fslabel mount_options:option[] options:option[] uuid:uuid"
            + " wipe_filesystem:bool with_mount_unit:bool",
        ["Luks"] = "name:dmname! device:device! key_file:Resource! label:lukslabel uuid:uuid options:option[] open_options:option[]"
            + " discard:bool wipe_volume:bool clevis:Clevis",
        ["Clevis"] = "custom:ClevisCustom tang:Tang[] threshold:number tpm2:bool",
        ["ClevisCustom"] = "config:text needs_network:bool pin:pin",
        ["Tang"] = "url:url! thumbprint:text! advertisement:text",
        ["Raid"] = "name:dmname! level:raidlevel! devices:device[]! options:option[] spares:spares",
        ["Tree"] = "local:tree! path:path",
        ["Systemd"] = "units:Unit[]!",
        ["Unit"] = "name:unitname! contents:unittext contents_local:unitfile dropins:Dropin[] enabled:bool mask:bool",
        ["Dropin"] = "name:dropinname! contents:unittext contents_local:unitfile",
    };

    private static readonly Dictionary<string, Field[]> Objects =
        Texts.ToDictionary(pair => pair.Key, pair => pair.Value.Split(' ').Select(Field.Parse).ToArray());

    /// <summary>Every key that there is, in any object.</summary>
    public static readonly string[] AllKeys =
        [.. Objects.Values.SelectMany(fields => fields).Select(field => field.Key).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The field that a key most likely means.</summary>
    public static readonly ILookup<string, Field> FieldsByKey =
        Objects.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => pair.Value).ToLookup(field => field.Key);

    public static IReadOnlyList<Field> Fields(string name) => Objects[name];
}
