using CsCheck;
using static FlatcarGen.Build.Tests.Ignition.MadeOf;

namespace FlatcarGen.Build.Tests.Ignition;

/// <summary>Whatever a secret is and wherever it stands, no message has a part of it.</summary>
public sealed class SecretsInMessagesTests : IDisposable
{
    /// <summary>Stands in every secret, and nowhere else.</summary>
    private const string Telling = "Zq7xW9";

    private static readonly string[] s_places =
    [
        "storage: { files: [ { path: \"${a}\", contents: { inline: x } } ] }",
        "storage: { files: [ { path: \"/a/${a}\" }, { path: \"/a/${a}\" } ] }",
        "storage: { files: [ { path: /a, contents: { source: \"${a}\" } } ] }",
        "storage: { files: [ { path: /a, contents: { source: \"https://x/y\", verification: { hash: \"${a}\" } } } ] }",
        "storage: { files: [ { path: /a, contents: { source: \"https://x/y\", http_headers: [ { name: \"${a}\", value: \"${a}\" }, { name: \"${a}\" } ] } } ] }",
        "storage: { files: [ { path: /a, contents: { local: \"${a}\" } } ] }",
        "storage: { files: [ { path: /a, contents: { inline: x, compression: \"${a}\" } } ] }",
        "storage: { files: [ { path: /a, mode: \"${a}\", user: { id: \"${a}\", name: \"${a}\" } } ] }",
        "storage: { files: [ { path: /a, \"${a}\": \"${a}\" } ] }",
        "storage: { directories: [ { path: \"/a/${a}/..\" } ], links: [ { path: \"/a/${a}\", target: \"${a}\", hard: true }, { path: \"/a/${a}/b\", target: x } ] }",
        "storage: { trees: [ { local: \"${a}\", path: \"${a}\" } ] }",
        "storage: { disks: [ { device: \"${a}\", partitions: [ { label: \"${a}\", guid: \"${a}\", number: 1 }, { label: \"${a}\", number: 1 } ] } ] }",
        "storage: { filesystems: [ { device: \"${a}\", format: \"${a}\", path: \"${a}\", with_mount_unit: true, label: \"${a}\" } ] }",
        "storage: { raid: [ { name: \"${a}\", level: \"${a}\", devices: [ \"${a}\" ] } ], luks: [ { name: \"${a}\", device: \"${a}\" } ] }",
        "systemd: { units: [ { name: \"${a}\", contents: \"${a}\", dropins: [ { name: \"${a}\", contents: \"${a}\" } ] }, { name: \"${a}\" } ] }",
        "systemd: { units: [ { name: a.service, enabled: true, contents: \"[Service]\\nExecStart=/x ${a}\\n${a}\" } ] }",
        "passwd: { users: [ { name: \"${a}\", ssh_authorized_keys: [ \"${a}\", \"${a}\" ], ssh_authorized_keys_local: [ \"${a}\" ] }, { name: \"${a}\" } ] }",
        "ignition: { config: { merge: [ { inline: \"${a}\" }, { local: \"${a}\" } ] }, proxy: { https_proxy: \"${a}\" }, security: { tls: { certificate_authorities: [ { inline: \"${a}\" } ] } } }",
        "kernel_arguments: { should_exist: [ \"${a}\" ], should_not_exist: [ \"${a}\" ] }",
        "\"${a}\"",
        "variant: \"${a}\"\nversion: \"${a}\"",
    ];

    private static readonly string[] s_pieces =
    [
        Telling, "/", "..", ":", "\n", "\"", "'", "{", "}", "%", "%zz", "=", "[", "]", "\t", " ", "-", "https://", "s3://", "data:;base64,", "arn:aws:s3:::",
        "sha512-", "gzip", ".service", ".conf", "0644", "{\"ignition\":{\"version\":\"3.3.0\"}}", "é", "\u0001", "\\", "#", "[Unit]\n",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void No_message_has_a_part_of_one()
    {
        var noticed = 0;
        var piece = Gen.Int[0, s_pieces.Length - 1].Select(number => s_pieces[number]);
        Gen.Select(Gen.Int[0, s_places.Length - 1], piece.Array[0, 3], piece.Array[0, 3]).Sample(
            (place, before, after) =>
            {
                var secret = string.Concat(before) + Telling + string.Concat(after);
                var text = $"variant: flatcar\nversion: 1.1.0\n{s_places[place]}\n";

                var made = new MadeOf(_folder.Path) { RequiresAll = true, Limit = 100 }.Secret("a", secret).Make(Node("prod/worker.ign", text));

                foreach (var notice in made.Notices)
                    Assert.DoesNotContain(Telling, notice.ToString(), StringComparison.OrdinalIgnoreCase);
                Assert.All(made.Files, file => Assert.True(file.IsSecret));
                Interlocked.Add(ref noticed, made.Notices.Count);
            },
            iter: 3_000);
        Assert.True(noticed > 1_000);
    }
}
