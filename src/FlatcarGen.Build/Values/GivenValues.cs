using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Build;

/// <summary>All values that a build is given: an environment variable wins over the secrets file, and that over an item.</summary>
public sealed class GivenValues
{
    /// <summary>What of a secret is long enough to tell something.</summary>
    private const int TellingLength = 4;

    private readonly SortedDictionary<string, GivenValue> _values = new(StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyList<string>> _telling;

    /// <param name="values">In any order; of several from one origin the last counts.</param>
    public GivenValues(IEnumerable<GivenValue> values)
    {
        foreach (var value in values.OrderBy(value => value.Origin))
            _values[value.Name] = value;
        _telling = new(() => [.. _values.Values.Where(value => value.IsSecret).SelectMany(value => TellingParts(value.Value)).Distinct()]);
    }

    public IReadOnlyCollection<GivenValue> All => _values.Values;

    /// <summary>The same, and one more, which wins over what was given by that name.</summary>
    public GivenValues With(GivenValue value) => new(_values.Values.Where(other => other.Name != value.Name).Append(value));

    public GivenValue? Find(string name) => _values.TryGetValue(name, out var value) ? value : null;

    /// <summary>Whether a text has a secret in it, or enough of one to help somebody who guesses.</summary>
    public bool IsTold(string text) => _telling.Value.Any(part => text.IndexOf(part, StringComparison.Ordinal) >= 0);

    /// <summary>Changes when a value does, and tells nothing about it to whoever does not know it anyway.</summary>
    /// <param name="salt">Anything that nobody else uses.</param>
    public string Fingerprint(string salt)
    {
        var text = new StringBuilder(salt);
        foreach (var value in _values.Values)
        {
            // With lengths, so that no two sets of values have the same text.
            foreach (var part in new[] { value.Name, value.Value, value.Origin.ToString() })
                text.Append(part.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(part);
        }

        using var hash = SHA256.Create();
        return Hexadecimal.Of(hash.ComputeHash(Encoding.Unicode.GetBytes(text.ToString())));
    }

    /// <summary>The whole of a secret, and the words in it: a message may quote it with other escapes, or a line of it.</summary>
    private static IEnumerable<string> TellingParts(string secret)
    {
        if (secret.Length > 0)
            yield return secret;
        var start = 0;
        for (var at = 0; at <= secret.Length; at++)
        {
            if (at < secret.Length && char.IsLetterOrDigit(secret[at]))
                continue;
            if (at - start >= TellingLength)
                yield return secret.Substring(start, at - start);
            start = at + 1;
        }
    }
}
