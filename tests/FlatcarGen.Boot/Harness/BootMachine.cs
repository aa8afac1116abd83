using System.Diagnostics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace FlatcarGen.Boot.Harness;

/// <summary>
/// A machine that the real Ignition set up and the real systemd boots, as process 1 of namespaces of its own, on the host's /usr. Afterburn,
/// containerd, kubeadm and an API server to join are stubs that record what they see (Machine/stubs).
/// <para>
/// Whatever it starts is in a cgroup of its own and looked after by Machine/machine.sh, which kills and removes all of it when its input
/// ends: at <see cref="DisposeAsync"/>, and just as well when the test run is killed.
/// </para>
/// </summary>
public sealed class BootMachine : IAsyncDisposable
{
    private static readonly string _scripts = Path.Combine(AppContext.BaseDirectory, "Machine");
    private static readonly Lazy<string> _certificate = new(MakeCertificate);

    private readonly IDisposable _slot;
    private readonly Process _keeper;
    private int _boots;

    private BootMachine(IDisposable slot, Process keeper, string folder) => (_slot, _keeper, Folder) = (slot, keeper, folder);

    /// <summary>Where everything of it lies. The last part of the path is the name of its cgroups, too.</summary>
    public string Folder { get; }

    /// <summary>Waits for a free slot and makes a machine before its first boot.</summary>
    /// <param name="ignition">Its Ignition config, spec 3.3.0 at most.</param>
    /// <param name="kubeadmFolder">Where kubeadm is on it.</param>
    /// <exception cref="BootException">Ignition refused the config; the message has what it said.</exception>
    public static async Task<BootMachine> CreateAsync(string ignition, string kubeadmFolder)
    {
        if (BootRequirements.Missing is { } missing)
            throw new BootException($"Booting needs {missing}.");
        var slot = await BootSlots.TakeAsync();
        var folder = Directory.CreateTempSubdirectory("flatcargen-boot-").FullName;
        // A session of its own: a Ctrl+C in the terminal ends the test run, and the end of the run ends the machine in order.
        var keeper = Process.Start(new ProcessStartInfo("setsid", ["bash", Path.Combine(_scripts, "machine.sh"), folder])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var machine = new BootMachine(slot, keeper, folder);
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "config.ign"), ignition);
            if (await machine.RunAsync("apply", TimeSpan.FromSeconds(30), kubeadmFolder) != 0)
                throw new BootException("Ignition did not apply the config:\n" + machine.Log("apply"));
            machine.Write("/opt/boot/api.pem", _certificate.Value);
            return machine;
        }
        catch
        {
            await machine.DisposeAsync();
            throw;
        }
    }

    /// <summary>Puts a file on it, between boots.</summary>
    public void Write(string path, string contents)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(OnHost(path))!);
        File.WriteAllText(OnHost(path), contents);
    }

    /// <summary>The text of a file on it. What is below /run lives only as long as a boot.</summary>
    public string Read(string path) => File.ReadAllText(OnHost(path));

    /// <summary>Boots it and waits until it has settled and is off again.</summary>
    /// <param name="limit">The longest time; a minute unless told.</param>
    /// <exception cref="BootException">It did not settle.</exception>
    public async Task<BootResult> BootAsync(TimeSpan? limit = null)
    {
        var code = await RunAsync("boot", limit ?? TimeSpan.FromMinutes(1), "");
        var result = Path.Combine(Folder, "result");
        // The exit status says nothing: unshare has one of its own when its init powers off.
        if (!File.Exists(Path.Combine(result, "DONE")) && !File.Exists(Path.Combine(result, "CUT")))
            throw new BootException($"The boot did not come to its end ({(code == 124 ? "it took too long" : $"exit code {code}")}).\n{Log("boot")}");
        var boot = new BootResult(result);
        Directory.Move(result, $"{result}.{++_boots}");
        return boot;
    }

    public async ValueTask DisposeAsync()
    {
        _keeper.StandardInput.Close();
        await _keeper.WaitForExitAsync();
        _keeper.Dispose();
        _slot.Dispose();
    }

    private async Task<int> RunAsync(string command, TimeSpan limit, string argument)
    {
        await _keeper.StandardInput.WriteLineAsync($"{command} {limit.TotalSeconds:0} {argument}");
        await _keeper.StandardInput.FlushAsync();
        var answer = await _keeper.StandardOutput.ReadLineAsync()
            ?? throw new BootException($"machine.sh ended during {command}.");
        return int.Parse(answer[(command.Length + 1)..]);
    }

    private string Log(string command)
    {
        var log = Path.Combine(Folder, command + ".log");
        return File.Exists(log) ? string.Join('\n', File.ReadLines(log).Where(line => !line.StartsWith(' ')).TakeLast(15)) : "(no log)";
    }

    private string OnHost(string path) => Path.Combine(Folder, "root", path.TrimStart('/'));

    /// <summary>For the API server's stub, which clients are not to verify.</summary>
    private static string MakeCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = new CertificateRequest("CN=boot-test", key, HashAlgorithmName.SHA256)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        return $"{key.ExportPkcs8PrivateKeyPem()}\n{certificate.ExportCertificatePem()}\n";
    }
}
