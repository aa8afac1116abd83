using System.Collections.Concurrent;
using System.Text;
using FlatcarGen.Conformance.Butane.Real;

namespace FlatcarGen.Conformance.Butane.Fuzz;

/// <summary>Looks for documents of which we say something else than butane.</summary>
/// <param name="butanes">Real ones, each asked by a thread of its own.</param>
/// <param name="ours">What is to be like them.</param>
/// <param name="found">Told of each difference of a sort that is new.</param>
internal sealed class Fuzzer(IReadOnlyList<IRealButane> butanes, Func<Document, Answer> ours, Action<FuzzFinding> found)
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
        var sort = new Sort(difference);
        if (_seen.AddOrUpdate(sort.ToString(), 1, (_, times) => times + 1) > MostOfASort)
            return;

        var text = Encoding.UTF8.GetString(document.Bytes);
        var small = document with
        {
            Bytes = Encoding.UTF8.GetBytes(Shrinker.Shrink(text, candidate =>
                Compare(butane, document with { Bytes = Encoding.UTF8.GetBytes(candidate) }) is { } other && new Sort(other).IsPartOf(sort))),
        };
        var what = Compare(butane, small) ?? difference;
        if (_told.TryAdd(new Sort(what).ToString(), true))
            found(new FuzzFinding(number, what, small));
    }

    private string? Compare(IRealButane butane, Document document)
    {
        var real = butane.Answer(document);
        var answer = Task.Run(() => ours(document));
        if (!answer.Wait(Patience))
            return $"HANGS: no answer in {Patience.TotalSeconds} s";
        return IsOfAnotherVariant(real, answer.Result) ? null : AnswerComparer.Describe(real, answer.Result);
    }

    /// <summary>Other variants, and what is experimental, are for butane alone.</summary>
    private static bool IsOfAnotherVariant(Answer butane, Answer ours) =>
        ours.Report is [{ Path: "$.variant" or "$.version", Severity: "error" }]
        && butane.LastWords?.Contains("error parsing v", StringComparison.Ordinal) != true;
}
