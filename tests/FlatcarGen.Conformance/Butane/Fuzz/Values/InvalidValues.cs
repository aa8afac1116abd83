namespace FlatcarGen.Conformance.Butane.Fuzz.Values;

/// <summary>Values that butane has something to say of where they stand, or that others take for such.</summary>
internal static class InvalidValues
{
    public static readonly Dictionary<string, string[]> Text = new()
    {
        ["version"] =
        [
            "1.0", "1", "1.2.0", "1.2.0-experimental", "1.1.0-experimental", "3.4.0", "1.1.0+x", "", "v1.1.0", "1.1.0.0", "1.1", "x",
            "01.01.00", "1.1.00", " 1.1.0", "1.1.0-", "1.-1.0", "1.+1.0", "1.1.0 ",
        ],
        ["variant"] = ["fcos", "Flatcar", "", "openshift", "r4e", "fiot", "x"],
        ["path"] =
        [
            "etc/a", "", "/", "//", "/etc/", "/etc//a", "/etc/./a", "/etc/../a", "/..", "../a", "./a", "~", "/a/", "//a", "/a/b/",
            "/" + LongName, "/a\nb", "/a\tb", "/\u0001", "C:\\a", "/a/../../b", "/a/.", "/a\u2028b",
        ],
        ["target"] = ["", "/", "a/", "a//b", "./a", "..", ".", "/a/../b", "é"],
        ["device"] = ["", "dev/sda", "/", "/dev/../sda", "/dev//sda", "sda", "/dev/sda/", "./x", "/x y", "/é", "\\dev"],
        ["dmname"] = ["", "a/b", "/", LongName, "a b", "é", "..", "."],
        ["fsformat"] = ["", "ext3", "EXT4", "ntfs", "btrfs ", "zfs", "none ", "Swap"],
        ["raidlevel"] = ["", "raid", "RAID1", "2", "3", "raid2", "Stripe", "raid1 ", "01"],
        ["fslabel"] =
        [
            "1234567890123", "12345678901234567", "1234567890123456", "ééééééééé", "éééééé", "", "123456789012", new string('x', 255),
            new string('x', 256), new string('x', 257),
        ],
        ["partlabel"] =
        [
            new string('x', 36), new string('x', 37), "a:b", new string('é', 18), new string('é', 19), new string('é', 36), ":",
            string.Concat(Enumerable.Repeat("😀", 9)), string.Concat(Enumerable.Repeat("😀", 10)),
        ],
        ["lukslabel"] = [new string('x', 47), new string('x', 48), new string('é', 24), new string('é', 23)],
        ["guid"] =
        [
            "x", "EBD0A0A2B9E5443387C068B6B72699C7", "{EBD0A0A2-B9E5-4433-87C0-68B6B72699C7}", "EBD0A0A2-B9E5-4433-87C0-68B6B72699CG",
            "00000000-0000-0000-0000-000000000000", "EBD0A0A2-B9E5-4433-87C0-68B6B72699C7 ", "EBD0A0A2-B9E5-4433-87C0-68B6B72699C", "é",
        ],
        ["uuid"] = ["-", "é", " "],
        ["compression"] = ["zip", "GZIP", "none", "gz", "xz", "gzip "],
        ["header"] = ["", " ", "a:b", "é"],
        ["pin"] = ["", "x", "TPM2"],
        ["hash"] =
        [
            "", "-", "sha256", "sha256-", "sha256-x", "sha512-" + "ab", "md5-d41d8cd98f00b204e9800998ecf8427e",
            "sha1-da39a3ee5e6b4b0d3255bfef95601890afd80709", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "sha256-e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b85g",
            "sha256-e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b85",
            "SHA256-e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "sha256-e3b0-c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "sha512-e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "-e3b0",
        ],
        ["url"] =
        [
            "example.com", "/a", "ftp://x/a", "file:///a", "HTTP://example.com", "Https://x", "http://", "http:///a", "://x",
            "http://[::1", "http://[::1]x", "http://a b/", "http://x:port/", "http://x/%zz", "http://x/%", "http://x/\u0001",
            "http://x/\u007f", "http://é/é",
            "data:", "data:x", "data:;base64,***", "data:;base64,aGk", "data:;base64", "data:text,x", "data:;charset,x", "data:,%",
            "data:,%zz", "data:,a b", "data:,é", "DATA:,x", "data:text/plain;a=b;base64,aGk=", "data:text/plain;a=\"b\";base64,aGk=",
            "data:;base64;base64,aGk=", "data://x,y", "data:,a\nb", "data:/plain,x", "data:text/,x", "data:text/plain;,x",
            "data:;base64, aGk=", "data:;BASE64,aGk=", "data:,<>&'\"", "data:,a#b", "data:,a?b",
            "s3://", "s3://bucket", "s3://bucket/", "s3:///key", "s3://Bucket/key", "s3://b/key?versionid=x",
            "s3://bucket/key?versionId=", "s3:bucket", "arn:", "arn:aws", "arn:aws:s3", "arn:aws:s3:::", "arn:aws:s3:::bucket",
            "arn:aws:s3:::bucket/", "arn:aws:ec2:::bucket/key", "arn:aws:s3:us-east-1::bucket/key", "arn:aws:s3::1:bucket/key",
            "arn:aws-cn:s3:::bucket/key?versionId=1", "arn:aws:s3:us-west-1:1:accesspoint/test",
            "arn:aws:s3:us-west-1:1:accesspoint/test/object", "arn:aws:s3:us-west-1:1:accesspoint/test/object/",
            "arn:aws:s3:us-west-1:1:accesspoint//object/x", "arn:aws:s3:::accesspoint/test/object/x", "ARN:aws:s3:::b/k", "arn:x:y:z",
            "gs://", "gs://bucket", "gs:///o", "gs://bucket/", "tftp://", "oem:///x", "http:x", "http:/x", "https:?x", "http://x\ty",
            " http://x", "http://x ", "http://user@", "http://x:99999/", "http://x:/", "http://%41/", "http://%zz/", "1http://x",
            "ht-tp://x", "h:t", ":", "#", "?", "//x/y", "a:b:c", "http://[fe80::1%25en0]/", "http://[fe80::1%en0]/", "http://x/?a=%zz",
            "http://x/#%zz", "mailto:x@y",
        ],
        ["local"] =
        [
            "", "none", "sub", "../a.txt", "/a.txt", "/etc/hostname", "sub/../../x", "a.txt/", "a.txt/b", "..", ".", "A.TXT", "\0",
        ],
        ["keyfile"] = ["", "none", "sub", "../x", "bad.pub"],
        ["unitfile"] = ["", "none", "a.txt", "big.txt", "random.bin", "sub", "../x"],
        ["tree"] = ["", "none", "a.txt", "..", "../x", "/", "tree/", "tree/link"],
        ["unitname"] =
        [
            "", "a", "a.", ".service", "a.Service", "a.conf", "a b.service", "é.service", "a/b.service", "@.service", "x@y@z.service",
            "a.service ", "a.network", "a.nspawn", LongName + ".service", "service", "a..service", "a.service.d", "a\nb.service",
            "a:b.service", "a.b.timer",
        ],
        ["dropinname"] = ["", "a", ".conf", "a.config", "a.CONF", "a/b.conf", "conf", "a.conf ", "é.conf", "a.b"],
        ["karg"] = ["", " ", "a b", "é"],
        ["sshkey"] = ["", "a\nb", "\n", "é"],
        ["user"] = ["", "a b", "é", "root:x"],
        ["group"] = ["", "a b", "é"],
        ["option"] = ["", " ", "é", "\n"],
        ["text"] = ["", "\n", "\0", "é"],
    };

    private static readonly string[] Negative = ["-1", "-100", "999999999999", "128", "129", "1000"];

    /// <summary>As they are written.</summary>
    public static readonly Dictionary<string, string[]> Raw = new()
    {
        ["mode"] =
        [
            "-1", "07777", "010000", "4095", "4096", "888", "1777", "10000", "99999", "0100644", "100644", "777", "755", "600", "0888",
            "\"0644\"", "u=rw",
        ],
        ["number"] = Negative,
        ["size"] = Negative,
        ["partnumber"] = Negative,
        ["spares"] = Negative,
    };

    private static string LongName => new('n', 256);
}
