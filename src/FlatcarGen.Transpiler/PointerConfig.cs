using System.Security.Cryptography;

namespace FlatcarGen.Transpiler;

/// <summary>
/// A small config in the place of a large one: it tells the machine where to fetch the large one, and by its hash what to accept there.
/// </summary>
public static class PointerConfig
{
    /// <summary>The Butane document of the small config.</summary>
    /// <param name="source">Where the large one will lie: a URL that Ignition can fetch (<c>https:</c>, <c>s3:</c>, <c>gs:</c>…).</param>
    /// <param name="target">The large one's bytes, as they will lie there.</param>
    /// <exception cref="ArgumentException">The source has a control character.</exception>
    public static string ButaneOf(string source, byte[] target)
    {
        if (source.Any(char.IsControl))
            throw new ArgumentException("A URL has no control characters; remove them.", nameof(source));
        return $"""
            variant: flatcar
            version: 1.1.0
            ignition:
              config:
                replace:
                  source: '{source.Replace("'", "''")}'
                  verification:
                    hash: {HashOf(target)}

            """.Replace("\r\n", "\n");
    }

    /// <summary>The hash as <c>verification.hash</c> has it: <c>sha512-</c> and 128 lower-case hexadecimal digits.</summary>
    public static string HashOf(byte[] bytes)
    {
        using var sha512 = SHA512.Create();
        return "sha512-" + BitConverter.ToString(sha512.ComputeHash(bytes)).Replace("-", "").ToLowerInvariant();
    }
}
