namespace FlatcarGen.Core.Kubeadm.Schema;

/// <summary>What Go reads a value as.</summary>
internal enum ValueKind
{
    Text,
    Boolean,

    /// <summary>A whole number of 32 bits.</summary>
    Int32,

    /// <summary>A whole number of 64 bits.</summary>
    Int64,

    /// <summary>A whole number of 32 bits without a sign.</summary>
    UInt32,

    /// <summary>A fraction of 32 bits.</summary>
    Float32,

    /// <summary>A fraction of 64 bits.</summary>
    Float,

    /// <summary><c>metav1.Duration</c>: <c>1h30m</c>.</summary>
    Duration,

    /// <summary><c>TimeOrMetaDuration</c>: a duration, or nanoseconds as a whole number of 64 bits; <c>null</c> is no value.</summary>
    DurationOrNanoseconds,

    /// <summary><c>metav1.Time</c>: <c>2026-01-02T03:04:05Z</c>.</summary>
    Time,

    /// <summary><c>resource.Quantity</c>: <c>100Mi</c>, as a text or a number.</summary>
    Quantity,

    /// <summary><c>BootstrapTokenString</c>: <c>abcdef.0123456789abcdef</c>.</summary>
    BootstrapToken,

    Object,

    /// <summary>Several values of one type.</summary>
    List,

    /// <summary>Values of one type under keys that are free.</summary>
    Map,
}
