using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace FlatcarGen.Boot.Harness;

/// <summary>
/// A machine that the real Ignition set up and the real systemd boots, as process 1 of namespaces of its own, on the host's /usr. Afterburn,
/// containerd, kubeadm and an API server to join are stubs that record what they see (Machine/stubs).
/// <para>
/// Whatever it starts is in a cgroup of its own, and a <see cref="MachineKeeper"/> sees to it that nothing stays behind.
/// </para>
/// </summary>
public sealed class BootMachine : IAsyncDisposable
{
    private static readonly Lazy<string> _certificate = new(MakeCertificate);

    private readonly IDisposable _slot;
    private readonly MachineKeeper _keeper;
    private int _boots;

    private BootMachine(IDisposable slot, MachineKeeper keeper) => (_slot, _keeper) = (slot, keeper);

    /// <summary>Where everything of it lies. The last part of the path is the name of its cgroups, too.</summary>
    public string Folder => _keeper.Folder;

    /// <summary>Waits for a free slot and makes a machine before its first boot.</summary>
    /// <param name="ignition">Its Ignition config, spec 3.3.0 at most.</param>
    /// <param name="kubeadmFolder">Where kubeadm is on it.</param>
    /// <param name="turn">When it has its turn.</param>
    /// <exception cref="BootException">Ignition refused the config; the message has what it said.</exception>
    public static async Task<BootMachine> CreateAsync(string ignition, string kubeadmFolder, BootTurn turn = BootTurn.InOrder)
    {
        if (BootRequirements.Missing is { } missing)
            throw new BootException($"Booting needs {missing}.");
        await MachineKeeper.SweptAsync;
        var machine = Begin(await BootSlots.TakeAsync(turn));
        try
        {
            await File.WriteAllTextAsync(Path.Combine(machine.Folder, "config.ign"), ignition);
            if (await machine._keeper.RunAsync("apply", TimeSpan.FromSeconds(30), kubeadmFolder) != 0)
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
        var code = await _keeper.RunAsync("boot", limit ?? TimeSpan.FromMinutes(1), "");
        var result = Path.Combine(Folder, "result");
        // Any other exit status says nothing: unshare has one of its own when its init powers off.
        if (code == 124 || !File.Exists(Path.Combine(result, "DONE")) && !File.Exists(Path.Combine(result, "CUT")))
            throw new BootException($"The boot did not come to its end ({(code == 124 ? "it took too long" : $"exit code {code}")}).\n{Log("boot")}");
        var boot = new BootResult(result);
        Directory.Move(result, $"{result}.{++_boots}");
        return boot;
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await _keeper.EndAsync();
        }
        finally
        {
            _slot.Dispose();
        }
    }

    /// <summary>For the test of what happens then.</summary>
    internal void KillKeeper() => _keeper.Kill();

    private static BootMachine Begin(IDisposable slot)
    {
        try
        {
            return new(slot, MachineKeeper.Start(Directory.CreateTempSubdirectory(MachineKeeper.FolderPrefix).FullName));
        }
        catch
        {
            slot.Dispose();
            throw;
        }
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
