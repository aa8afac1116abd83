namespace FlatcarGen;

/// <summary>The kubelet's <c>cgroupDriver</c>. Flatcar runs systemd on cgroup v2, so anything but the default breaks there.</summary>
public enum CgroupDriver
{
    /// <summary><c>systemd</c>.</summary>
    Systemd = 0,

    /// <summary><c>cgroupfs</c>.</summary>
    Cgroupfs,

    /// <summary>Nothing is written: the kubelet asks the container runtime (Kubernetes 1.34 and later) or takes its own default.</summary>
    Unset,
}
