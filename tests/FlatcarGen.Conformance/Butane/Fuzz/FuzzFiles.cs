using System.Text;

namespace FlatcarGen.Conformance.Butane.Fuzz;

/// <summary>The folder of local files that fuzzed documents name.</summary>
internal sealed class FuzzFiles : IDisposable
{
    private const UnixFileMode Executable =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    public FuzzFiles()
    {
        Write("a.txt", "a\n");
        Write("big.txt", string.Concat(Enumerable.Repeat("line of a big file\n", 400)));
        Write("empty", "");
        Write("utf8-é.txt", "é日😀\n");
        Write("keys.pub", "ssh-ed25519 AAAA one\n\n  ssh-rsa AAAA two  \r\n# not a key\n");
        Write("bad.pub", "\n\n");
        Write("unit.service", "[Service]\nExecStart=/bin/true\n[Install]\nWantedBy=multi-user.target\n");
        Write("sub/b.bin", "\u0000\u0001b");
        Write("sub/more.pub", "ssh-rsa BBBB");
        Write("tree/a", "a");
        Write("tree/a-b", "a-b");
        Write("tree/Z", "Z");
        Write("tree/a.d/x", "x");
        Write("tree/deep/er/file", "deep");
        Write("tree/étude", "é");
        Write("tree/with space", " ");
        if (!OperatingSystem.IsWindows())
        {
            Write("tree/run", "#!/bin/sh\n");
            File.SetUnixFileMode(Path.Combine(Folder, "tree/run"), Executable);
            File.CreateSymbolicLink(Path.Combine(Folder, "tree/link"), "a");
            File.CreateSymbolicLink(Path.Combine(Folder, "tree/nowhere"), "../../nothing");
        }
        var noise = new byte[700];
        new Random(1).NextBytes(noise);
        File.WriteAllBytes(Path.Combine(Folder, "random.bin"), noise);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("flatcargen-fuzz-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private void Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, Encoding.UTF8.GetBytes(text));
    }
}
