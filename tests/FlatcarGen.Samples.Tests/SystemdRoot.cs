using System.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace FlatcarGen.Samples.Tests;

/// <summary>
/// A folder that looks to systemd-analyze like a Flatcar machine: the targets of the systemd at hand, stubs of the units that Flatcar ships
/// (they stand in for what cannot be had here), stubs of the programs that units call, and the units of a Butane document.
/// </summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
internal sealed class SystemdRoot : IDisposable
{
    private static readonly string[] Programs =
        ["/usr/bin/kubeadm", "/opt/bin/kubeadm", "/usr/bin/mkdir", "/usr/bin/cp", "/usr/bin/chown", "/usr/bin/touch", "/usr/bin/sleep", "/bin/bash"];

    private readonly string _folder = Directory.CreateTempSubdirectory("flatcargen-systemd-").FullName;

    public SystemdRoot()
    {
        var vendor = Folder("usr/lib/systemd/system");
        foreach (var target in Directory.GetFiles("/usr/lib/systemd/system", "*.target"))
            File.Copy(target, Path.Combine(vendor, Path.GetFileName(target)), overwrite: true);
        foreach (var unit in new[] { "containerd.service", "coreos-metadata.service" })
            File.WriteAllText(Path.Combine(vendor, unit), $"[Unit]\nDescription=Stub of {unit}\n[Service]\nExecStart=/usr/bin/sleep 1\n");
        File.CreateSymbolicLink(Path.Combine(_folder, "bin"), "usr/bin");
        File.CreateSymbolicLink(Path.Combine(_folder, "lib"), "usr/lib");
        foreach (var program in Programs)
        {
            var path = Path.Combine(Folder(Path.GetDirectoryName(program)!.TrimStart('/')), Path.GetFileName(program));
            File.WriteAllText(path, "#!/bin/sh\n");
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        }
    }

    /// <summary>Writes the units of a Butane document where Ignition would.</summary>
    /// <returns>The names of the units that have a text.</returns>
    public IReadOnlyList<string> Install(YamlNode butane)
    {
        var written = new List<string>();
        foreach (var unit in (YamlSequenceNode)butane.At("systemd.units"))
        {
            var name = unit.Text("name");
            if (unit.Has("contents"))
            {
                File.WriteAllText(Path.Combine(Folder("etc/systemd/system"), name), unit.Text("contents"));
                written.Add(name);
            }

            if (!unit.Has("dropins"))
                continue;
            foreach (var dropIn in (YamlSequenceNode)unit.At("dropins"))
                File.WriteAllText(Path.Combine(Folder($"etc/systemd/system/{name}.d"), dropIn.Text("name")), dropIn.Text("contents"));
        }

        return written;
    }

    /// <summary>What systemd-analyze verify has to say of a unit; nothing where all is well.</summary>
    public string Verify(string unit)
    {
        using var process = Process.Start(new ProcessStartInfo(
            "systemd-analyze", [$"--root={_folder}", "verify", "--man=no", "--recursive-errors=yes", unit])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var said = process.StandardError.ReadToEnd() + output.Result;
        process.WaitForExit();
        return process.ExitCode == 0 ? said : $"exit {process.ExitCode}: {said}";
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Folder(string path) => Directory.CreateDirectory(Path.Combine(_folder, path)).FullName;
}
