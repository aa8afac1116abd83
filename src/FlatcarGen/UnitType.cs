namespace FlatcarGen;

/// <summary>The <c>Type=</c> of the kubeadm unit.</summary>
public enum UnitType
{
    /// <summary><c>Type=oneshot</c> with <c>RemainAfterExit=yes</c>: no start timeout, and active only when the work is done.</summary>
    Oneshot = 0,

    /// <summary>systemd's default: all commands but the last run as <c>ExecStartPre=</c>, each for 90 seconds at most.</summary>
    Simple,
}
