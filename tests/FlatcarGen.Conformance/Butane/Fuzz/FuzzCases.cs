using System.Text;
using FlatcarGen.Conformance.Butane.Corpus;
using FlatcarGen.Conformance.Butane.Fuzz.Making;
using FlatcarGen.Conformance.Butane.Fuzz.Mutations;
using FlatcarGen.Conformance.Butane.Fuzz.Values;

namespace FlatcarGen.Conformance.Butane.Fuzz;

/// <summary>Documents without end; the same seed and number give the same one on every machine.</summary>
internal sealed class FuzzCases
{
    private readonly int _seed;
    private readonly string _folder;
    private readonly IReadOnlyList<string> _models;

    /// <param name="seed">What all depends on.</param>
    /// <param name="folder">The folder of local files.</param>
    /// <param name="corpus">Documents to change; null for made ones only.</param>
    public FuzzCases(int seed, string folder, string? corpus)
    {
        (_seed, _folder) = (seed, folder);
        // Large ones take their time and show nothing that small ones do not.
        _models = corpus is null
            ? []
            : [.. ButaneCases.Read(corpus).Select(model => Encoding.UTF8.GetString(model.Document.Bytes)).Where(text => text.Length < 6000)];
    }

    public Document Make(int number)
    {
        var random = new Random(unchecked((_seed * 1_000_003) ^ (int)(number * 2654435761L)));
        var isMade = _models.Count == 0 || random.OneIn(2);
        var model = isMade ? Made(random) : random.Pick(_models);
        var times = random.Next(8) switch { 0 or 1 => isMade ? 0 : 1, 2 or 3 or 4 => 1, 5 or 6 => 2, _ => 3 + random.Next(4) };
        // Text of half a surrogate pair cannot be written.
        var bytes = Encoding.UTF8.GetBytes(Mutation.Apply(model, random, times));
        return new(bytes, random.OneIn(8) ? null : _folder);
    }

    private static string Made(Random random)
    {
        var mistakes = random.Next(4) switch { 0 => 0, 1 => 3, 2 => 10, _ => 40 };
        return new YamlStyler(random).Write(new DocumentMaker(random, mistakes).Make());
    }
}
