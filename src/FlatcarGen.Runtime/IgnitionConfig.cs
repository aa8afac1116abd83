using System.Security.Cryptography;
using System.Text;
using FlatcarGen.Core.Text;

namespace FlatcarGen;

/// <summary>An Ignition config: what a machine gets as its user data.</summary>
public sealed class IgnitionConfig
{
    private readonly byte[] _bytes;
    private readonly Lazy<IReadOnlyList<IgnitionPart>> _parts;
    private readonly Func<string, string, IgnitionFetch, IgnitionConfig> _point;

    /// <param name="bytes">The JSON.</param>
    /// <param name="warnings">What is doubtful.</param>
    /// <param name="measureParts">Gives the sizes.</param>
    /// <param name="point">Makes the config that points to this one of its URL and its hash.</param>
    internal IgnitionConfig(
        byte[] bytes,
        IReadOnlyList<ButaneMessage> warnings,
        Func<IReadOnlyList<IgnitionPart>> measureParts,
        Func<string, string, IgnitionFetch, IgnitionConfig> point) =>
        (_bytes, Warnings, _parts, _point) = (bytes, warnings, new(measureParts), point);

    /// <summary>The config's JSON. It holds every value that was filled in, secrets too.</summary>
    public string Json => Encoding.UTF8.GetString(_bytes);

    /// <summary>The size in bytes. Platforms limit what they take as user data: EC2 16,384 bytes before they are base64.</summary>
    public int Size => _bytes.Length;

    /// <summary>
    /// <c>sha512-</c> and 128 hexadecimal digits: what <c>verification.hash</c> of a config has that refers to this one with
    /// <c>ignition.config.replace</c> or <c>merge</c>.
    /// </summary>
    public string VerificationHash
    {
        get
        {
            using var sha512 = SHA512.Create();
            return "sha512-" + Hexadecimal.Of(sha512.ComputeHash(_bytes));
        }
    }

    /// <summary>What is doubtful in the document that it was made from, in the order of the checks.</summary>
    public IReadOnlyList<ButaneMessage> Warnings { get; }

    /// <summary>Its files, units, users and so on with their sizes, the largest first.</summary>
    public IReadOnlyList<IgnitionPart> Parts => _parts.Value;

    /// <inheritdoc cref="FromButane(string, IgnitionOptions)"/>
    public static IgnitionConfig FromButane(string butane) => FromButane(butane, new IgnitionOptions());

    /// <summary>Makes the config of a Butane document of variant <c>flatcar</c>, versions 1.0.0 and 1.1.0.</summary>
    /// <param name="butane">The document. Nothing in it is a placeholder.</param>
    /// <param name="options">How.</param>
    /// <exception cref="ButaneException">butane would refuse it.</exception>
    public static IgnitionConfig FromButane(string butane, IgnitionOptions options) =>
        ButaneTranslation.Of(butane ?? throw new ArgumentNullException(nameof(butane)), "The Butane document", options);

    /// <inheritdoc cref="ToPointer(string, IgnitionFetch)"/>
    public IgnitionConfig ToPointer(string source) => ToPointer(source, IgnitionFetch.Replace);

    /// <summary>
    /// Makes a small config that stands for this one where a platform's user data has no room for it: a machine that gets it fetches this
    /// one, and takes it only if it is this one to the byte. Upload <see cref="ToArray"/> before. What the document says of proxies,
    /// certificate authorities and timeouts is in both.
    /// </summary>
    /// <param name="source">Where this one will lie: a URL that Ignition can fetch (<c>https:</c>, <c>s3:</c>, <c>gs:</c>…).</param>
    /// <param name="fetch">Whether this one takes the place of the small one, or is merged with it.</param>
    /// <exception cref="ButaneException">Ignition cannot fetch from there.</exception>
    public IgnitionConfig ToPointer(string source, IgnitionFetch fetch) =>
        _point(source ?? throw new ArgumentNullException(nameof(source)), VerificationHash, fetch);

    /// <summary>The JSON as UTF-8, in an array of its own.</summary>
    public byte[] ToArray() => (byte[])_bytes.Clone();

    /// <summary>Writes the JSON as UTF-8.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    public void WriteTo(Stream stream) => (stream ?? throw new ArgumentNullException(nameof(stream))).Write(_bytes, 0, _bytes.Length);

    /// <summary>The size alone, so that no log gets to see a secret.</summary>
    public override string ToString() => FormattableString.Invariant($"Ignition config, {Size} bytes");
}
