using CsCheck;
using FlatcarGen.Core.Kubeadm.Values;
using FlatcarGen.Core.Networking;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Tests.Kubeadm.Values;

/// <summary>What is right keeps its form, whatever part of it is not known.</summary>
public sealed class ValueFormsTests
{
    private static readonly (string Name, TextForm Form, string Characters, string[] Seeds, Func<string, bool> IsRight)[] Forms =
    [
        ("token", ValueForms.Token, "ab09.", ["abcdef.0123456789abcdef"], BootstrapTokenText.IsToken),
        ("key", ValueForms.Key, "aF09", [new string('a', 64)], HexKey.IsValid),
        ("pin", ValueForms.Pin, "aF09:", ["sha256:" + new string('B', 64), "ShA256:" + new string('1', 64)], HexKey.IsPin),
        ("duration", ValueForms.Duration, "019.+-hmsnu\u00B5", ["1h30m", "-1.5ms", "0", "+.5us", "10ns"], text => GoDuration.TryParse(text, out _)),
        ("name", ValueForms.Name, "a0-.", ["api.example.com", "a"], DnsName.IsSubdomain),
        ("alt name", ValueForms.AltName, "a0-.*:f", ["*.example.com", "10.0.0.1", "fd00::1", "::ffff:1.2.3.4", "::"], IsAltName),
        ("address", ValueForms.Address, "0129.:af", ["010.0.0.1", "fd00::1", "::", "1:2:3:4:5:6:7:8", "00001::"], text => GoAddress.TryParseSloppy(text, out _)),
        ("endpoint", ValueForms.Endpoint, "a0:[]69.+", ["host:6443", "[fd00::1]:65535", "10.0.0.1:", "fd00::1", "[host]:+1"], text => HostPort.Parse(text, out _) == HostPort.Failure.None),
        ("host and port", ValueForms.Parted, "a:[]", ["host:6443", "[fd00::1]:1", ":", "[]:"], text => SocketText.Split(text, out _, out _) == SocketText.Failure.None),
        ("repository", ValueForms.Repository, "aB0.-_/:[]", ["registry.k8s.io", "Local:5000/a__b/c--d", "[fd00::1]:5000/x"], ImageRepository.IsValid),
        ("subnets", ValueForms.Subnets, "012.:/,f", ["10.0.0.0/16,fd00::/64", "10.0.0.0/8"], text => text.Split(',').All(part => GoSubnet.TryParseSloppy(part, out _))),
    ];

    public static TheoryData<string> Names => [.. Forms.Select(form => form.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_right_fits_with_any_parts_unknown(string name)
    {
        var (_, form, characters, seeds, isRight) = Forms.Single(candidate => candidate.Name == name);
        Assert.All(seeds, seed => Assert.True(isRight(seed) && form.Fits(seed), seed));
        Gen.Select(Gen.Int[0, seeds.Length - 1], Changes(characters), Holes).Sample(
            (seed, changes, holes) =>
            {
                var text = changes.Aggregate(seeds[seed], Changed);
                return !isRight(text) || (form.Fits(text) && form.Fits(holes.Aggregate(text, Holed)));
            },
            iter: 2000);
    }

    [Theory]
    [InlineData("ABC.\uFFFC")]
    [InlineData("\uFFFC_\uFFFC")]
    [InlineData("abcdefg\uFFFC")]
    public void Tokens_that_nothing_mends(string text) => Assert.False(ValueForms.Token.Fits(text));

    [Fact]
    public void A_long_text_is_not_looked_at() => Assert.True(ValueForms.Token.Fits(new string('_', 100_000)));

    private static Gen<(int At, char Char, bool IsMore)[]> Changes(string characters) => Gen.Select(Gen.Int[0, 80], Gen.Char[characters], Gen.Bool).Array[0, 3];

    private static Gen<(int At, int Length)[]> Holes => Gen.Select(Gen.Int[0, 80], Gen.Int[0, 20]).Array[0, 3];

    private static string Changed(string text, (int At, char Char, bool IsMore) change)
    {
        var at = change.At % (text.Length + 1);
        return text[..at] + change.Char + text[Math.Min(text.Length, at + (change.IsMore ? 0 : 1))..];
    }

    private static string Holed(string text, (int At, int Length) hole)
    {
        var at = hole.At % (text.Length + 1);
        return text[..at] + MappedText.Unknown + text[Math.Min(text.Length, at + hole.Length)..];
    }

    private static bool IsAltName(string text) => DnsName.IsSubdomain(text) || DnsName.IsWildcardSubdomain(text) || GoAddress.TryParseSloppy(text, out _);
}
