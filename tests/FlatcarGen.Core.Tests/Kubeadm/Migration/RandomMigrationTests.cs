using System.Text.RegularExpressions;
using FlatcarGen.Core.Kubeadm.Migration;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Tests.Kubeadm.Migration;

/// <summary>Random configs, each of its own seed: what is migrated means the same and keeps its comments.</summary>
public sealed class RandomMigrationTests
{
    private const int Configs = 4_000;

    [Fact]
    public void what_is_migrated_means_the_same_and_keeps_its_comments()
    {
        var migrated = 0;
        for (var seed = 0; seed < Configs; seed++)
        {
            var before = new RandomConfig(seed).Write();
            var result = KubeadmMigration.Migrate(before);
            if (result.IsRefused)
            {
                var why = Assert.Single(result.Problems).Message;
                Assert.True(why.StartsWith("There is no document of", StringComparison.Ordinal), $"seed {seed}: {why}\n{before}");
                continue;
            }

            migrated++;
            Assert.True(Flat(before).SequenceEqual(Flat(result.Text)), $"seed {seed}:\n{before}\n=====\n{result.Text}");
            Assert.True(Comments(before).SequenceEqual(Comments(result.Text)), $"seed {seed} lost a comment:\n{before}\n=====\n{result.Text}");
            Assert.DoesNotContain("v1beta3", result.Text, StringComparison.Ordinal);
            Assert.Empty(KubeadmMigration.Migrate(result.Text).Edits);
            Assert.Equal(before.Contains('\r', StringComparison.Ordinal), result.Text.Contains('\r', StringComparison.Ordinal));
            Assert.DoesNotMatch(before.Contains('\r', StringComparison.Ordinal) ? "[^\r]\n" : "\r", result.Text);
        }

        Assert.True(migrated > Configs * 2 / 3, $"Only {migrated} were migrated.");
    }

    [Fact]
    public void no_text_makes_it_fail()
    {
        var random = new Random(7);
        for (var seed = 0; seed < Configs; seed++)
        {
            var text = new RandomConfig(seed).Write();
            for (var i = 0; i < 3 && text.Length > 0; i++)
            {
                var at = random.Next(text.Length);
                text = random.Next(3) switch
                {
                    0 => text.Remove(at, Math.Min(random.Next(5), text.Length - at)),
                    1 => text.Insert(at, "{}[]:,#&*!|>'\"-? \n\t"[random.Next(19)].ToString()),
                    _ => text.Insert(at, text.Substring(random.Next(text.Length), 0) + "<<: *args1\n"),
                };
            }

            var result = KubeadmMigration.Migrate(text);
            Assert.Equal(result.IsRefused, result.Edits.Count == 0 && result.Problems.Count > 0);
        }
    }

    /// <summary>Every value with its path, as v1beta3 and v1beta4 both have it: independent of what the migration checks itself with.</summary>
    private static IEnumerable<string> Flat(string config)
    {
        var values = new List<string>();
        // kubeadm's reader ends the last line.
        var ended = config.EndsWith('\n') ? config : config + "\n";
        foreach (var root in YamlReader.Read(MappedText.Plain(ended), YamlDialect.Kubeadm).Roots.OfType<YamlMapping>())
            Flatten(root, (root.Find("kind") as YamlScalar)?.Text ?? "", values);
        return values
            .Where(value => value != "InitConfiguration.kind=InitConfiguration" && !value.EndsWith("={}", StringComparison.Ordinal) && !value.Contains(".apiVersion=kubeadm", StringComparison.Ordinal))
            .Select(value => Regex.Replace(value, @"\A(ClusterConfiguration\.apiServer\.timeoutForControlPlane|InitConfiguration\.timeouts\.controlPlaneComponentHealthCheck)=", "control plane="))
            .Select(value => Regex.Replace(value, @"\AJoinConfiguration\.(discovery\.timeout|timeouts\.discovery)=", "discovery="))
            .Order(StringComparer.Ordinal);
    }

    private static void Flatten(YamlNode node, string path, List<string> into)
    {
        switch (node)
        {
            case YamlMapping { Count: 0 } or YamlSequence { Count: 0 }:
                into.Add(path + "={}");
                break;
            case YamlMapping mapping:
                foreach (var (key, value) in mapping)
                    Flatten(value, $"{path}.{key.Text}", into);
                break;
            case YamlSequence sequence:
                foreach (var item in sequence)
                {
                    if (item is YamlMapping { Count: 2 } arg && arg.Find("name") is YamlScalar name && arg.Find("value") is { } value)
                        Flatten(value, $"{path}.{name.Text}", into);
                    else
                        Flatten(item, path + "[]", into);
                }

                break;
            default:
                into.Add($"{path}={(node.IsNull ? "null" : ((YamlScalar)node).Text)}");
                break;
        }
    }

    private static IEnumerable<string> Comments(string text) =>
        Regex.Matches(text, @"comment \d+\.").Select(match => match.Value).Order(StringComparer.Ordinal);
}
