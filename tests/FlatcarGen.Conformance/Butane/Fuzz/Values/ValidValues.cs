namespace FlatcarGen.Conformance.Butane.Fuzz.Values;

/// <summary>Values that butane accepts where they belong, as a rule.</summary>
internal static class ValidValues
{
    /// <summary>Numbers and booleans, as they are written.</summary>
    public static readonly Dictionary<string, string[]> Raw = new()
    {
        ["bool"] = ["true", "false", "true", "false", "yes", "off", "True"],
        ["number"] = ["0", "1", "500", "1000", "0x10", "010", "65534"],
        ["mode"] = ["0644", "0755", "0600", "420", "0o644", "01777", "0", "0b110", "0x1a4", "644"],
        ["size"] = ["0", "1", "100", "2048", "4096", "1_000"],
        ["partnumber"] = ["1", "2", "3", "4", "0"],
        ["spares"] = ["0", "1", "2"],
        ["version"] = ["1.1.0", "1.1.0", "1.1.0", "1.0.0", "1.0.0", "\"1.1.0\"", "01.1.0"],
        ["variant"] = ["flatcar", "flatcar", "flatcar", "'flatcar'"],
    };

    public static readonly Dictionary<string, string[]> Text = new()
    {
        ["text"] = ["x", "two words", "$y$j9T$abc", "", "é", "a,b", "5"],
        ["user"] = ["core", "root", "a", "user-1", ""],
        ["group"] = ["docker", "sudo", "root", "g1"],
        ["karg"] = ["quiet", "console=ttyS0,115200n8", "a=b", "rd.luks", "systemd.unit=multi-user.target"],
        ["sshkey"] = ["ssh-ed25519 AAAA core@x", "ssh-rsa AAAAB3 a", "ssh-rsa AAAAB3 b", ""],
        ["path"] =
        [
            "/etc/a", "/etc/b.conf", "/opt/bin/kubeadm", "/var/lib/x-y/z", "/a", "/a/b", "/a/b/c", "/é", "/with space",
            "/etc/systemd/system/a.service", "/.hidden", "/a\\b", "/x+y@z:1",
        ],
        ["target"] = ["/etc/a", "../x", "a", "/usr/share/zoneinfo/UTC", "/a/b"],
        ["device"] = ["/dev/sda", "/dev/sdb1", "/dev/disk/by-partlabel/x", "/dev/mapper/luks-a", "/dev/md/r", "/dev/vdb"],
        ["dmname"] = ["data", "root", "a-b", "x.y", "r1"],
        ["fsformat"] = ["ext4", "btrfs", "xfs", "vfat", "swap", "none"],
        ["raidlevel"] =
        [
            "linear", "raid0", "0", "stripe", "raid1", "1", "mirror", "raid4", "4", "raid5", "5", "raid6", "6", "raid10", "10",
        ],
        ["fslabel"] = ["ROOT", "data", "a b", "12345678901"],
        ["partlabel"] = ["ROOT", "data", "a b", ""],
        ["lukslabel"] = ["luks", "a b", ""],
        ["guid"] =
        [
            "EBD0A0A2-B9E5-4433-87C0-68B6B72699C7", "4f68bce3-e8cd-4db1-96e7-fbcaf984b709", "01234567-89AB-cdef-0123-456789ABCDEF", "",
        ],
        ["uuid"] = ["c5b9b1d6-9d0d-4c6c-a01c-4d1ff9b0a1b2", "x", ""],
        ["option"] = ["noatime", "-L", "ro", "size=10%", "a b", "--force"],
        ["compression"] = ["gzip", ""],
        ["header"] = ["X-Auth", "Accept", "x-a", "User-Agent"],
        ["pin"] = ["sss", "tpm2", "tang"],
        ["hash"] =
        [
            "sha256-e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "sha512-cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e",
            "sha256-E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855",
        ],
        ["url"] =
        [
            "https://example.com/a", "http://example.com", "https://u:p@example.com:8443/a?b=c#d", "tftp://10.0.0.1/x", "s3://bucket/key",
            "s3://bucket/key?versionId=abc",
            "arn:aws:s3:::bucket/key", "arn:aws:s3:us-west-1:123456789012:accesspoint/test/object/some/path", "gs://bucket/object",
            "data:,hello", "data:;base64,aGVsbG8=", "data:text/plain;charset=utf-8,a%20b", "https://example.com/%C3%A9",
            "http://[::1]:80/x", "data:,", "",
        ],
        ["local"] = ["a.txt", "big.txt", "sub/b.bin", "empty", "utf8-é.txt", "sub/../a.txt", "./a.txt", "random.bin"],
        ["keyfile"] = ["keys.pub", "a.txt", "empty", "sub/more.pub"],
        ["unitfile"] = ["unit.service", "empty"],
        ["tree"] = ["tree", "sub", "tree/deep", "."],
        ["unitname"] =
        [
            "a.service", "kubeadm.service", "b.timer", "var-lib-x.mount", "x@.service", "x@1.service", "e.socket", "multi-user.target",
            "dev-sda.swap", "a\\x2db.mount", "s.slice", "p.path", "n.automount", "d.device", "c.scope",
        ],
        ["dropinname"] = ["10-a.conf", "20-b.conf", "a.conf"],
    };
}
