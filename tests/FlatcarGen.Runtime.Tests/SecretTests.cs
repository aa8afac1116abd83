namespace FlatcarGen.Runtime.Tests;

/// <summary>Values that Render was given are in no exception, wherever in the document they stand and whatever is wrong with them.</summary>
public sealed class SecretTests
{
    private const string Secret = "Tr0ub4dor&3-hunter2";

    [Theory]
    [InlineData("storage: {files: [{path: \"S\"}]}")]
    [InlineData("storage: {files: [{path: \"/a/../S\"}]}")]
    [InlineData("storage: {files: [{path: /a, mode: \"S\"}]}")]
    [InlineData("storage: {files: [{path: /a, S: 1}]}")]
    [InlineData("storage: {files: [{path: /a, contents: {source: \"S\"}}]}")]
    [InlineData("storage: {files: [{path: /a, contents: {source: \"S://x\"}}]}")]
    [InlineData("storage: {files: [{path: /a, contents: {inline: a, compression: \"S\"}}]}")]
    [InlineData("storage: {files: [{path: /a, contents: {inline: a, verification: {hash: \"S\"}}}]}")]
    [InlineData("storage: {files: [{path: /a, contents: {local: \"S\"}}]}")]
    [InlineData("storage: {files: [{path: /a, contents: {local: \"../S\"}}]}")]
    [InlineData("storage: {files: [{path: /S}, {path: /S}]}")]
    [InlineData("storage: {links: [{path: /S, target: /b}], files: [{path: /S/x}]}")]
    [InlineData("storage: {trees: [{local: \"S\"}]}")]
    [InlineData("storage: {filesystems: [{device: /dev/a, format: \"S\"}]}")]
    [InlineData("storage: {disks: [{device: \"S\"}]}")]
    [InlineData("storage: {disks: [{device: /dev/a, partitions: [{label: \"S:\", guid: \"S\"}]}]}")]
    [InlineData("systemd: {units: [{name: \"S\"}]}")]
    [InlineData("systemd: {units: [{name: a.service, contents: \"[A]\\n S\"}]}")]
    [InlineData("systemd: {units: [{name: a.service, contents: \"[A]\\nS\"}]}")]
    [InlineData("systemd: {units: [{name: a.service, contents: \"[S\"}]}")]
    [InlineData("systemd: {units: [{name: S@.service, contents: \"[A]\"}, {name: S@b.service, enabled: true}]}")]
    [InlineData("passwd: {users: \"S\"}")]
    [InlineData("passwd: {users: [{name: S}, {name: S}]}")]
    [InlineData("ignition: {config: {merge: [{inline: \"S\"}]}}")]
    [InlineData("ignition: {config: {merge: [{inline: \"{\\\"S\\\": 1}\"}]}}")]
    [InlineData("S: 1")]
    [InlineData("a: &S b\nc: *T")]
    [InlineData("a: !!S b")]
    [InlineData("a: *S")]
    [InlineData("S")]
    [InlineData("\tS")]
    [InlineData("a: [S")]
    [InlineData("a: \"\\S\"")]
    [InlineData("version: S")]
    [InlineData("variant: S")]
    public void A_value_is_in_no_message(string body)
    {
        var document = $"variant: flatcar\nversion: 1.1.0\n{body}\n".Replace("S", Secret);
        if (body.StartsWith('v'))
            document = document.Replace(body.StartsWith("var") ? "variant: flatcar\n" : "version: 1.1.0\n", "");
        var node = new RenderedNode("prod", "worker", document, "", Secret);
        var options = new IgnitionOptions { FilesFolder = Path.GetTempPath(), Strict = true };

        var refused = Assert.Throws<ButaneException>(() => node.ToIgnition(options));

        for (var i = 0; i + 6 <= Secret.Length; i++)
            Assert.DoesNotContain(Secret.Substring(i, 6), refused.ToString() + string.Concat(refused.Messages));
    }
}
