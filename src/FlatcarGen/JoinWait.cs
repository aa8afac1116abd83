namespace FlatcarGen;

/// <summary>What a joining node waits for before it calls kubeadm join.</summary>
public enum JoinWait
{
    /// <summary>Until the control-plane endpoint answers.</summary>
    ApiServer = 0,

    /// <summary>Ten seconds.</summary>
    TenSeconds,

    /// <summary>Nothing.</summary>
    None,
}
