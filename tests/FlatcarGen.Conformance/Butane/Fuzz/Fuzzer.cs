using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using FlatcarGen.Conformance.Butane.Real;

namespace FlatcarGen.Conformance.Butane.Fuzz;

/// <summary>Looks for documents of which we say something else than butane.</summary>
/// <param name="butanes">Real ones, each asked by a thread of its own.</param>
/// <param name="ours">What is to be like them.</param>
/// <param name="found">Told of each difference of a sort that is new.</param>
internal sealed partial class Fuzzer(IReadOnlyList<IRealButane> butanes, Func<Document, Answer> ours, Action<FuzzFinding> found)
{
    /// <summary>How many of a sort are made small, in the hope for another sort behind it.</summary>
    private const int MostOfASort = 2;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<string, int> _seen = new();
    private readonly ConcurrentDictionary<string, bool> _told = new();
    private int _differing;

    /// <summary>Tries the documents of some numbers; how many of them differ.</summary>
    public int Run(FuzzCases cases, int from, int count)
    {
        var next = from - 1;
        Parallel.ForEach(butanes, new ParallelOptions { MaxDegreeOfParallelism = butanes.Count }, butane =>
        {
            for (int number; (number = Interlocked.Increment(ref next)) < from + count;)
                Try(butane, cases.Make(number), number);
        });
        return _differing;
    }

    private void Try(IRealButane butane, Document document, int number)
    {
        if (Compare(butane, document) is not { } difference)
            return;
        Interlocked.Increment(ref _differing);
        if (_seen.AddOrUpdate(Sort(difference), 1, (_, times) => times + 1) > MostOfASort)
            return;

        var text = Encoding.UTF8.GetString(document.Bytes);
        var small = document with
        {
            Bytes = Encoding.UTF8.GetBytes(Shrinker.Shrink(text, candidate =>
                Compare(butane, document with { Bytes = Encoding.UTF8.GetBytes(candidate) }) is { } other && KindOf(other) == KindOf(difference))),
        };
        var what = Compare(butane, small) ?? difference;
        if (_told.TryAdd(Sort(what), true))
            found(new FuzzFinding(number, what, small));
    }

    private string? Compare(IRealButane butane, Document document)
    {
        var real = butane.Answer(document);
        var answer = Task.Run(() => ours(document));
        return answer.Wait(Patience) ? AnswerComparer.Describe(real, answer.Result) : $"HANGS: no answer in {Patience.TotalSeconds} s";
    }

    /// <summary>What a smaller document must still show.</summary>
    private static string KindOf(string difference) => difference.Split(':', ';', '(')[0];

    /// <summary>The difference without what makes each of its sort different.</summary>
    private static string Sort(string difference) => Details().Replace(difference, "_");

    [GeneratedRegex("[0-9]+|`[^`]*`|\"[^\"]*\"|(?<=: ).{60,}$")]
    private static partial Regex Details();
}
