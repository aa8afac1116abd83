using System.Diagnostics;

namespace FlatcarGen.Tests.RealTools;

/// <summary>
/// A folder that looks to systemd-analyze like a Flatcar machine: the targets of the systemd at hand, stubs of the units that Flatcar ships
/// (they stand in for what cannot be had here), stubs of the programs that units call, and the units that a test puts there.
/// </summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class SystemdRoot : IDisposable
{
    private static readonly string[] Programs =
        ["/usr/bin/kubeadm", "/opt/bin/kubeadm", "/usr/bin/mkdir", "/usr/bin/cp", "/usr/bin/chown", "/usr/bin/touch", "/usr/bin/sleep", "/bin/bash"];

    private readonly string _folder = Directory.CreateTempSubdirectory("flatcargen-systemd-").FullName;

    public SystemdRoot()
    {
        var vendor = Folder("usr/lib/systemd/system");
        foreach (var target in Directory.GetFiles("/usr/lib/systemd/system", "*.target"))
            File.Copy(target, Path.Combine(vendor, Path.GetFileName(target)), overwrite: true);
        foreach (var unit in new[] { "containerd.service", "coreos-metadata.service", "kubelet.service" })
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

    /// <summary>Writes a unit where Ignition would.</summary>
    public void AddUnit(string name, string contents) => File.WriteAllText(Path.Combine(Folder("etc/systemd/system"), name), contents);

    /// <summary>Writes a drop-in where Ignition would.</summary>
    public void AddDropIn(string unit, string name, string contents) =>
        File.WriteAllText(Path.Combine(Folder($"etc/systemd/system/{unit}.d"), name), contents);

    /// <summary>Takes away what was written, so that the root can be used for another machine.</summary>
    public void Clear() => Directory.Delete(Folder("etc/systemd"), recursive: true);

    /// <summary>What systemd-analyze verify has to say of units; nothing where all is well.</summary>
    public string Verify(params IEnumerable<string> units)
    {
        using var process = Process.Start(new ProcessStartInfo(
            "systemd-analyze", [$"--root={_folder}", "verify", "--man=no", "--recursive-errors=yes", .. units])
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
