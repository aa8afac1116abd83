using System.Text.Json;
using CsCheck;
using FlatcarGen.Core.Kubeadm.Reading;
using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Kubeadm.Schema;
using FlatcarGen.Core.Kubeadm.Validation;
using FlatcarGen.Core.Kubeadm.Validation.Types;
using FlatcarGen.Core.Tests.Yaml;
using FlatcarGen.Tests.Shared;
using ValueType = FlatcarGen.Core.Kubeadm.Schema.ValueType;

namespace FlatcarGen.Core.Tests.Kubeadm.Reading;

public sealed class ReadingFuzzTests
{
    private const string Real = """
        # x
        a: &a {a: yes, b: 0x1F, c: [1.5, 1h, ~]}
        b: 0777
        c: [a, "b", 1e21, 2026-01-02]
        ---
        {"a": {"b": [1, -0.5, "x"], "c": null}}
        --- # y
        a: {<<: *a, b: ${x}}
        <<: {d: 1h}
        d: 90s
        """;

    private static readonly ObjectType Type = new(
        "T", new("a", ValueType.Map(ValueType.Text)), new("b", ValueType.Int32), new("c", ValueType.Texts), new("d", ValueType.Duration));

    [Fact]
    public void Any_text_is_read_without_harm() =>
        NastyText.Any.Array[0, 20].Select(string.Concat).Sample(AssertSound, iter: FuzzSettings.Cases(3_000));

    [Fact]
    public void A_changed_config_is_read_without_harm() =>
        Gen.Select(Gen.Int[0, Real.Length], Gen.Int[0, 6], NastyText.Any).Array[1, 4].Sample(
            edits =>
            {
                var text = Real;
                foreach (var (at, length, insert) in edits)
                {
                    var start = Math.Min(at, text.Length);
                    text = text.Remove(start, Math.Min(length, text.Length - start)).Insert(start, insert);
                }

                AssertSound(text);
            },
            iter: FuzzSettings.Cases(3_000));

    /// <summary>What has no problem is JSON, and all that is said has its place in the text.</summary>
    private static void AssertSound(string text)
    {
        var parts = ConfigSplitter.Split(Reading.Plain(text));
        foreach (var part in parts.Parts)
        {
            var reading = JsonReader.Read(part, null);
            foreach (var problem in reading.Problems)
                Assert.True(problem.Node.PlaceInDocument is { Range: { } range } && range.Start >= 0 && range.End <= text.Length, problem.Message);
            if (reading.Root is not { } root)
                continue;
            if (reading.Problems.Count == 0)
                JsonDocument.Parse(Reading.Write(root), new() { MaxDepth = 200 }).Dispose();
            var report = new KubeadmReport();
            new TypeCheck(ReleaseRange.Known, report).Check(root, Type);
            Assert.All(report.Entries, entry => Assert.NotNull(entry.Place));
        }
    }
}
