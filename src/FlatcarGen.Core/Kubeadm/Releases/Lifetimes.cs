namespace FlatcarGen.Core.Kubeadm.Releases;

/// <summary>How long something that kubeadm makes is good for, where nobody says.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Since">The first release for which this is so; 0 for all.</param>
/// <param name="Duration">How long, as Go writes it.</param>
/// <param name="Source">Where the fact comes from.</param>
public sealed record Lifetime(string Name, int Since, string Duration, string Source) : ReleaseFact(Name, Since, Still, Source);

/// <summary>What runs out if nothing is done about it.</summary>
public static class Lifetimes
{
    private const string Reference = "kubernetes.io, kubeadm Configuration (v1beta4)";

    public static Lifetime BootstrapToken { get; } = new("Bootstrap token", 0, "24h0m0s", "kubernetes.io, kubeadm token create");

    public static Lifetime CertificateKey { get; } = new("Certificates that kubeadm uploads, and their key", 0, "2h0m0s", "kubernetes.io, kubeadm init phase upload-certs");

    public static Lifetime Certificate { get; } = new("Certificate of a component", 0, "8760h0m0s", Reference);

    public static Lifetime Authority { get; } = new("Certificate of a CA", 0, "87600h0m0s", Reference);

    public static IReadOnlyList<Lifetime> All { get; } = [BootstrapToken, CertificateKey, Certificate, Authority];
}
