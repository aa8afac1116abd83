using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using CsCheck;
using FlatcarGen.Core.Yaml;
using FlatcarGen.Tests.Shared;
using Microsoft.CodeAnalysis.CSharp;

namespace FlatcarGen.Generator.Tests.Fuzz;

/// <summary>Generated <c>Render</c> methods: whatever a value holds, its reader gets that value.</summary>
public class RenderTests
{
    private const string Source = """"
        using FlatcarGen;

        [FlatcarCluster("prod", KubernetesVersion = "1.34.1", ClusterName = "pre-${one}-post", ControlPlaneEndpoint = "${one}:6443",
            CertificateKey = "${two}", CaCertHashes = ["${one}"], Template = Templating.TEMPLATE)]
        [BootstrapToken("${two}", Description = "two: ${two}, one: '${one}' %{if} $${not}")]
        [ExtraArg(Component.ApiServer, "audit", "${one}${two}")]
        [User("core", SshAuthorizedKeys = ["${one}", "ssh ${two} \"x\""])]
        [File("/etc/one", Contents = "${one}", User = "u${two}")]
        public static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            public static partial class First
            {
                [File("/etc/block")] const string Block = """
                    #!/bin/bash
                    echo "${one}" ${two}
                      ${one} $${not} %{if} $$$${not} %%{if}
                    ${two}x

                    """;

                [File("/etc/last")] const string Last = "a\n${one}\n";
                [File("/etc/first")] const string FirstLine = "${one}\nb\n";
                [File("/etc/middle")] const string Middle = "a\n${one}";
                [Unit("a.service")] const string Unit = "[Service]\nExecStart=/bin/a ${two}\n";

                [KubeadmPatch] const string Patch = "kind: ClusterConfiguration\nnetworking:\n  dnsDomain: '${one}'\napiServer: {certSANs: [\"${two}\"]}\n";
                [KubeadmPatch] const string Unquoted = "kind: KubeletConfiguration\nmaxPods: ${three}\nregistryBurst: -${three}\n";
                [ButaneFragment] const string Fragment = "storage:\n  files:\n  - path: '/etc/${two}'\n    contents: {inline: \"${one}\"}\n";
            }
        }
        """";

    private static readonly string[] _nasty =
    [
        "\"", "\\", "\n", "\r\n", "\t", " ", "  ", "'", "$", "${one}", "$${", "%{", "#", " #", ": ", "- ", "---\n", "...\n", "|", ">", "{", "}", "[",
        "a", "0", "null", "é", "\u00a0", "日本", "😀", "\\n", "\\u0041", "&a", "*a", "!x", "@", "`", "?", "-----BEGIN CERTIFICATE-----\n",
    ];

    private static readonly Gen<string> _value = Gen.OneOf(Gen.OneOf(_nasty).Array[0, 6].Select(string.Concat), Gen.String.AlphaNumeric);

    private static readonly Gen<string> _control = Gen.OneOf(
        "\0", "\a", "\u001b", "\u007f", "\u0080", "\u0085", "\u009f", "\u2028", "\u2029", "\ufeff", "\ufffe", "\uffff", "\ud800", "\udfff", "\r");

    private static readonly MethodInfo _plain = RenderOf("None");
    private static readonly MethodInfo _forTerraform = RenderOf("Terraform");

    [Fact]
    public void A_reader_gets_the_values_that_were_filled_in() =>
        Gen.Select(_value, _value, Gen.Bool).Sample(
            (one, two, forTerraform) =>
            {
                var render = forTerraform ? _forTerraform : _plain;
                if (string.IsNullOrWhiteSpace(one.Split('\n')[0]) && one.AsSpan().ContainsAny(' ', '\t'))
                {
                    // At the start of a block some of these cannot be read.
                    if (Record.Exception(() => Render(render, one, two)) is { } refused)
                    {
                        Assert.Contains("${one} gives its text a first line of blanks", Assert.IsType<ArgumentException>(refused).Message, StringComparison.Ordinal);
                        return;
                    }
                }

                var rendered = Render(render, one, two);
                Assert.Equal(Expected(one, two), Leaves(rendered.Butane, rendered.KubeadmConfig));
            },
            iter: FuzzSettings.Cases(600));

    [Fact]
    public void A_value_without_quotes_is_one_value_or_refused()
    {
        var taken = 0;
        Gen.OneOf(_value, Gen.Int[0, 1000].Select(number => number.ToString(CultureInfo.InvariantCulture))).Sample(
            three =>
            {
                if (Record.Exception(() => Render(_plain, "1", "2", three)) is { } refused)
                {
                    Assert.Contains("${three}", Assert.IsType<ArgumentException>(refused).Message, StringComparison.Ordinal);
                    return;
                }

                var rendered = Render(_plain, "1", "2", three);
                Assert.Equal(Expected("1", "2", three), Leaves(rendered.Butane, rendered.KubeadmConfig));
                Interlocked.Increment(ref taken);
            },
            iter: FuzzSettings.Cases(400));
        Assert.InRange(taken, FuzzSettings.Cases(100), FuzzSettings.Cases(400));
    }

    [Fact]
    public void A_value_that_yaml_cannot_hold_is_refused_and_not_shown() =>
        Gen.Select(_control, Gen.OneOf("", "secret")).Sample(
            (control, text) =>
            {
                var refused = Assert.Throws<ArgumentException>(() => Render(_plain, text + control, "x"));
                Assert.Contains("${one}", refused.Message, StringComparison.Ordinal);
                Assert.Contains($"U+{(int)control[0]:X4}", refused.Message, StringComparison.Ordinal);
                Assert.DoesNotContain("secret", refused.Message, StringComparison.Ordinal);
            },
            iter: FuzzSettings.Cases(200));

    [Fact]
    public void A_missing_value_is_refused() => Assert.Throws<ArgumentNullException>(() => Render(_plain, "x", null!));

    /// <summary>The values of all scalars, with those of the kubeadm config in it in place of its text.</summary>
    private static List<string> Leaves(string butane, string config)
    {
        var documents = YamlReader.Read(butane);
        Assert.Empty(documents.Problems);
        var leaves = new List<string>();
        AddLeaves(documents.Root!, leaves);
        Assert.Equal(1, leaves.RemoveAll(leaf => leaf == config));
        var inner = YamlReader.Read(config);
        Assert.Empty(inner.Problems);
        foreach (var root in inner.Roots)
            AddLeaves(root, leaves);
        return leaves;
    }

    private static void AddLeaves(YamlNode node, List<string> leaves)
    {
        switch (node)
        {
            case YamlMapping mapping:
                foreach (var (key, value) in mapping)
                {
                    leaves.Add(key.Text);
                    AddLeaves(value, leaves);
                }

                break;
            case YamlSequence sequence:
                foreach (var item in sequence)
                    AddLeaves(item, leaves);
                break;
            default:
                leaves.Add(((YamlScalar)node).Text);
                break;
        }
    }

    /// <summary>What the declaration says, filled in text by text instead of in the finished YAML.</summary>
    private static List<string> Expected(string one, string two, string three = "3")
    {
        // Stand-ins that need no escaping anywhere.
        var template = Render(_plain, "ONE", "TWO", "THREE");
        return Leaves(template.Butane, template.KubeadmConfig).ConvertAll(leaf => Regex.Replace(leaf, "ONE|TWO|THREE", match => match.Value switch
        {
            "ONE" => ToLf(one),
            "TWO" => ToLf(two),
            _ => ToLf(three),
        }));
    }

    private static string ToLf(string value) => value.Replace("\r\n", "\n", StringComparison.Ordinal);

    private static RenderedNode Render(MethodInfo render, string one, string two, string three = "3")
    {
        try
        {
            return (RenderedNode)render.Invoke(null, [one, three, two])!;
        }
        catch (TargetInvocationException exception)
        {
            throw exception.InnerException!;
        }
    }

    private static MethodInfo RenderOf(string template)
    {
        var build = BuildRun.Of([Source.Replace("TEMPLATE", template, StringComparison.Ordinal)], LanguageVersion.CSharp13);
        using var assembly = new MemoryStream();
        var emitted = build.Built.Emit(assembly);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        return Assembly.Load(assembly.ToArray()).GetType("Prod+First")!.GetMethod("Render")!;
    }
}
