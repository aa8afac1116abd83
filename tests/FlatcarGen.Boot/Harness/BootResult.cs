namespace FlatcarGen.Boot.Harness;

/// <summary>What one boot of a machine has come to, as it was when the machine had settled.</summary>
public sealed class BootResult
{
    private const string FaultEvent = "fault ";

    private readonly string _folder;

    internal BootResult(string folder)
    {
        _folder = folder;
        PowerLost = File.Exists(Path.Combine(folder, "CUT"));
        KubeadmCalls = Directory.GetDirectories(folder, "kubeadm.*")
            .OrderBy(call => int.Parse(Path.GetExtension(call)[1..]))
            .Select(KubeadmCall.Read)
            .ToList();
        Events = MachineEvent.ReadAll(Text("events").Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Units = UnitState.ReadAll(Text("units"));
        Files = MachineFile.ReadAll(Text("files"));
        State = Text("state").Trim();
        FailedUnits = Text("failed").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Journal = Text("journal");
        ReadableSecrets = Text("secrets").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ', 2))
            .Where(file => ((UnixFileMode)Convert.ToInt32(file[0], 8)).HasFlag(UnixFileMode.OtherRead))
            .Select(file => file[1])
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    /// <summary>Whether the machine lost its power half-way; then only the calls and events are known.</summary>
    public bool PowerLost { get; }

    /// <summary>As <c>systemctl is-system-running</c> says it: running, degraded, starting…</summary>
    public string State { get; }

    public IReadOnlyList<KubeadmCall> KubeadmCalls { get; }

    /// <summary>The calls that make or join a cluster.</summary>
    public IReadOnlyList<KubeadmCall> Bootstraps => KubeadmCalls.Where(call => call.Bootstraps).ToList();

    /// <summary>In their order.</summary>
    public IReadOnlyList<MachineEvent> Events { get; }

    /// <summary>containerd.service, kubeadm.service and kubelet.service, loaded or not.</summary>
    public IReadOnlyDictionary<string, UnitState> Units { get; }

    /// <summary>kubeadm.service, loaded or not.</summary>
    public UnitState? Kubeadm => Units.GetValueOrDefault("kubeadm.service");

    /// <summary>What lies in /etc, /home, /opt, /var/lib, /run/kubeadm and /run/metadata, by path.</summary>
    public IReadOnlyDictionary<string, MachineFile> Files { get; }

    public string Journal { get; }

    /// <summary>The files with one of the secrets of /etc/boot-test/secrets in them that everybody may read, in order.</summary>
    public IReadOnlyList<string> ReadableSecrets { get; }

    /// <summary>The names of the units that failed, of any type.</summary>
    public IReadOnlyList<string> FailedUnits { get; }

    /// <summary>The settings of the stubs that did their work on this boot, such as <c>kubeadm FAIL</c>.</summary>
    public IReadOnlySet<string> Faults => Events
        .Where(e => e.What.StartsWith(FaultEvent, StringComparison.Ordinal))
        .Select(e => e.What[FaultEvent.Length..])
        .ToHashSet();

    /// <summary>How often something happened.</summary>
    public int Times(string what) => Events.Count(e => e.What == what);

    /// <summary>When something happened first; infinite if it did not.</summary>
    public double FirstTime(string what) => Events.FirstOrDefault(e => e.What.StartsWith(what, StringComparison.Ordinal))?.Uptime ?? double.PositiveInfinity;

    private string Text(string name)
    {
        var file = Path.Combine(_folder, name);
        return File.Exists(file) ? File.ReadAllText(file) : "";
    }
}
