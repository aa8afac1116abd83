using FlatcarGen.Core.Ignition.Values;
using static FlatcarGen.Core.Kubeadm.Values.TextForms;
using State = FlatcarGen.Core.Kubeadm.Values.TextForm.State;

namespace FlatcarGen.Core.Kubeadm.Values;

/// <summary>
/// The forms of values, for those that are known in part. Each takes all that is right, and may take more: what a text as a whole has to
/// be, such as its length, is not asked for.
/// </summary>
internal static class ValueForms
{
    private static readonly Func<State, State> Digit = One(Ascii.IsDigit);

    private static readonly Func<State, State> Hex = One(Ascii.IsHex);

    private static readonly Func<State, State> Dot = One(c => c == '.');

    private static readonly Func<State, State> Colon = One(c => c == ':');

    private static readonly Func<State, State> Small = One(IsSmall);

    private static readonly Func<State, State> SmallLabel = Then(Small, Perhaps(Then(AnyNumber(One(c => IsSmall(c) || c == '-')), Small)));

    private static readonly Func<State, State> SmallName = List(SmallLabel, Dot);

    private static readonly Func<State, State> IPv4 = Then(AtLeastOne(Digit), Times(3, Then(Dot, AtLeastOne(Digit))));

    private static readonly Func<State, State> IPv6Group = Then(AnyNumber(One(c => c == '0')), UpTo(4, Hex));

    private static readonly Func<State, State> IPv6 = Then(AtLeastOne(Then(IPv6Group, Colon)), Either(IPv6Group, IPv4));

    private static readonly Func<State, State> IP = Either(IPv4, IPv6);

    /// <summary>1 to 65535, a plus sign and leading zeros in front.</summary>
    private static readonly Func<State, State> Port = Then(
        Perhaps(Exactly("+")),
        AnyNumber(Exactly("0")),
        Either(
            Then(Between('1', '9'), UpTo(3, Digit)),
            Then(Between('1', '5'), Times(4, Digit)),
            Then(Exactly("6"), Between('0', '4'), Times(3, Digit)),
            Then(Exactly("65"), Between('0', '4'), Times(2, Digit)),
            Then(Exactly("655"), Between('0', '2'), Digit),
            Then(Exactly("6553"), Between('0', '5'))));

    private static readonly Func<State, State> Component = List(
        AtLeastOne(Small),
        Either(Dot, Exactly("_"), Exactly("__"), AtLeastOne(Exactly("-"))));

    private static readonly Func<State, State> Registry = Then(
        Either(
            List(Then(One(IsAlphanumeric), Perhaps(Then(AnyNumber(One(c => IsAlphanumeric(c) || c == '-')), One(IsAlphanumeric)))), Dot),
            Then(Exactly("["), AtLeastOne(Either(Hex, Colon)), Exactly("]"))),
        Perhaps(Then(Colon, AtLeastOne(Digit))));

    /// <summary>A bootstrap token.</summary>
    public static TextForm Token { get; } = new(Then(Times(6, Small), Dot, Times(16, Small)));

    /// <summary>A key of <see cref="HexKey"/>.</summary>
    public static TextForm Key { get; } = new(Times(2 * HexKey.Length, Hex));

    /// <summary>The hash of a CA's key.</summary>
    public static TextForm Pin { get; } = new(Then(Either(Exactly("s"), Exactly("S")), Either(Exactly("h"), Exactly("H")), Either(Exactly("a"), Exactly("A")), Exactly("256:"), Times(2 * HexKey.Length, Hex)));

    /// <summary>What <see cref="GoDuration"/> reads.</summary>
    public static TextForm Duration { get; } = new(Then(
        Perhaps(One(c => c is '-' or '+')),
        Either(
            Exactly("0"),
            AtLeastOne(Then(
                Either(Then(AtLeastOne(Digit), Perhaps(Then(Dot, AnyNumber(Digit)))), Then(Dot, AtLeastOne(Digit))),
                Either(Then(Perhaps(One(c => c is 'n' or 'u' or '\u00B5' or '\u03BC' or 'm')), Exactly("s")), Exactly("m"), Exactly("h")))))));

    /// <summary>A name of <see cref="DnsName"/>.</summary>
    public static TextForm Name { get; } = new(SmallName);

    /// <summary>A node's name in lower case, with the blanks that are taken off.</summary>
    public static TextForm NodeName { get; } = new(Then(AnyNumber(One(char.IsWhiteSpace)), SmallName, AnyNumber(One(char.IsWhiteSpace))));

    /// <summary>A name in a certificate: a DNS name, with <c>*.</c> in front perhaps, or an address.</summary>
    public static TextForm AltName { get; } = new(Either(Then(Perhaps(Exactly("*.")), SmallName), IP));

    public static TextForm Address { get; } = new(IP);

    /// <summary>Subnets with commas between.</summary>
    public static TextForm Subnets { get; } = new(List(Then(IP, Exactly("/"), AtLeastOne(Digit)), Exactly(",")));

    /// <summary>What <see cref="HostPort"/> reads.</summary>
    public static TextForm Endpoint { get; } = new(Either(
        IPv6,
        Then(Either(SmallName, IPv4), Perhaps(Then(Colon, Perhaps(Port)))),
        Then(Exactly("["), Either(SmallName, IP), Exactly("]:"), Perhaps(Port))));

    /// <summary>What can be parted into a host and a port, whatever they are.</summary>
    public static TextForm Parted { get; } = new(Then(
        Either(AnyNumber(One(IsOfHost)), Then(Exactly("["), AnyNumber(One(c => c is not ('[' or ']'))), Exactly("]"))),
        Colon,
        AnyNumber(One(IsOfHost))));

    /// <summary>What <see cref="ImageRepository"/> takes.</summary>
    public static TextForm Repository { get; } = new(Then(Either(Component, Registry), AnyNumber(Then(Exactly("/"), Component))));

    /// <summary>An absolute path that ends with <c>.crt</c>.</summary>
    public static TextForm CertificatePath { get; } = new(Then(Exactly("/"), AnyNumber(One(_ => true)), Exactly(".crt")));

    private static Func<State, State> Between(char first, char last) => One(c => c >= first && c <= last);

    private static bool IsSmall(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9');

    private static bool IsAlphanumeric(char c) => Ascii.IsLetter(c) || Ascii.IsDigit(c);

    private static bool IsOfHost(char c) => c is not (':' or '[' or ']');
}
