using System.Text;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A private key, or the key that certificates are fetched with, as everybody can read it who reads the configuration.</summary>
public sealed class KeyInUserData : MachineRule
{
    private const string Base64 = "data:;base64,";
    private static readonly string[] Heads =
    [
        "-----BEGIN PRIVATE KEY-----", "-----BEGIN RSA PRIVATE KEY-----", "-----BEGIN EC PRIVATE KEY-----", "-----BEGIN OPENSSH PRIVATE KEY-----",
    ];

    public override RuleInfo Info { get; } = new(
        "FCG7016",
        "Key in the configuration",
        "{0} stands here in plain text: it is in the repository, in Terraform's state, and in the user data, which every process on the "
            + "machine can read; write a placeholder",
        Severity.Warning);

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        foreach (var file in machine.Files)
        {
            if (file.Contents is { } contents && KeyIn(contents.Value) is { } at)
                yield return Found(contents, at, $"The private key of '{Shown.Short(file.Path.Value)}'");
            else if (file.Source is { HasUnknown: false } source && IsKey(source.Value))
                yield return Found(source, $"The private key of '{Shown.Short(file.Path.Value)}'");
        }

        foreach (var config in machine.KubeadmConfigs)
        {
            var init = KubeadmDocuments.At(config.Init, "certificateKey");
            var join = KubeadmDocuments.At(config.Join, "controlPlane", "certificateKey");
            foreach (var key in new[] { init, join })
            {
                if (key is YamlScalar { IsNull: false } scalar && IsCertificateKey(config.TextOf(scalar).Value))
                    yield return Found(key, config.Facts, "The certificate key");
            }
        }
    }

    /// <summary>Where the head of a key stands that has a body, and not the dots of an example.</summary>
    private static TextRange? KeyIn(string text)
    {
        foreach (var head in Heads)
        {
            var at = text.IndexOf(head, StringComparison.Ordinal);
            if (at >= 0 && text.Skip(at + head.Length).SkipWhile(char.IsWhiteSpace).Take(40).TakeWhile(IsBase64).Count() == 40)
                return new(at, head.Length);
        }

        return null;
    }

    private static bool IsKey(string url)
    {
        if (!url.StartsWith(Base64, StringComparison.Ordinal) || url.Length > 100_000)
            return false;
        try
        {
            return KeyIn(Encoding.ASCII.GetString(Convert.FromBase64String(url.Substring(Base64.Length)))) is not null;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static bool IsCertificateKey(string text) =>
        text.Length == 64 && text.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));

    private static bool IsBase64(char c) => (c < 128 && char.IsLetterOrDigit(c)) || c is '+' or '/';
}
