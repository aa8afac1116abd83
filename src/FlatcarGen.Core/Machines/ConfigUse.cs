namespace FlatcarGen.Core.Machines;

/// <summary>What is known of who reads a config.</summary>
internal sealed record ConfigUse
{
    /// <summary>Nobody is known.</summary>
    public static ConfigUse Unknown { get; } = new();

    /// <summary>kubeadm, by what is said of the file or by its name.</summary>
    public static ConfigUse ByKubeadm { get; } = new() { IsGiven = true };

    /// <summary>Whether kubeadm is given the file as it is: a command names it, or it is called as such files are.</summary>
    public bool IsGiven { get; init; }

    /// <summary>Whether somebody said that it is kubeadm's, so that it is one whatever it holds.</summary>
    public bool IsSaid { get; init; }

    /// <summary>Whether a file will be there when kubeadm reads it; null where that is not known.</summary>
    public Func<string, bool?> HasFile { get; init; } = _ => null;

    /// <summary>Whether a file is called as kubeadm's configs are: <c>kubeadm*.yaml</c>.</summary>
    /// <param name="name">Its name without the folder.</param>
    public static bool IsCalledSo(string name) =>
        name.StartsWith("kubeadm", StringComparison.OrdinalIgnoreCase)
        && (name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase));
}
