using CsCheck;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Tests.Yaml;

public sealed class YamlMergeTests
{
    [Theory]
    [InlineData("{a: {b: 1, c: 2}, d: 3}", "{a: {c: 4, e: 5}}", "{a: {b: 1, c: 4, e: 5}, d: 3}")]
    [InlineData("{a: 1, b: 2}", "{a: null, c: ~}", "{b: 2}")]
    [InlineData("{a: 1}", "{a: {b: {c: null}}}", "{a: {b: {}}}")]
    [InlineData("{a: {b: 1}}", "{a: x}", "{a: x}")]
    [InlineData("{a: [1, 2]}", "{a: [3]}", "{a: [3]}")]
    [InlineData("{a: 1}", "", "{a: 1}")]
    [InlineData("{a: null}", "{b: 1}", "{a: null, b: 1}")]
    [InlineData("{a: 1}", "{a: '1'}", "{a: '1'}")]
    public void A_patch_is_laid_over_the_target(string target, string patch, string expected) =>
        AssertMerged(expected, target, patch, ListMerge.Replace);

    [Theory]
    [InlineData(
        "{apiServer: {extraArgs: [{name: a, value: '1'}, {name: b, value: '2'}]}}",
        "{apiServer: {extraArgs: [{name: b, value: '3'}, {name: c, value: '4'}]}}",
        "{apiServer: {extraArgs: [{name: a, value: '1'}, {name: b, value: '3'}, {name: c, value: '4'}]}}")]
    [InlineData("{apiServer: {extraArgs: {a: '1', b: '2'}}}", "{apiServer: {extraArgs: {b: '3'}}}", "{apiServer: {extraArgs: {a: '1', b: '3'}}}")]
    [InlineData(
        "{nodeRegistration: {kubeletExtraArgs: [{name: a, value: '1'}], taints: [{key: a}]}}",
        "{nodeRegistration: {kubeletExtraArgs: [{name: a, value: '2'}], taints: []}}",
        "{nodeRegistration: {kubeletExtraArgs: [{name: a, value: '2'}], taints: []}}")]
    [InlineData("{extraVolumes: [{name: a, readOnly: true}]}", "{extraVolumes: [{name: a, hostPath: /x}]}", "{extraVolumes: [{name: a, readOnly: true, hostPath: /x}]}")]
    [InlineData("{x: {extraEnvs: [{name: a, value: b}]}}", "{x: {extraEnvs: [{value: c}]}}", "{x: {extraEnvs: [{name: a, value: b}, {value: c}]}}")]
    public void Kubeadm_knows_arguments_volumes_and_variables_by_name(string target, string patch, string expected) =>
        AssertMerged(expected, target, patch, ListMerge.Kubeadm);

    [Theory]
    [InlineData(
        "{storage: {files: [{path: /a, mode: 0644}, {path: /b}]}}",
        "{storage: {files: [{path: /c}, {path: /a, overwrite: true}]}}",
        "{storage: {files: [{path: /a, mode: 0644, overwrite: true}, {path: /b}, {path: /c}]}}")]
    [InlineData(
        "{systemd: {units: [{name: u, dropins: [{name: d, contents: x}]}]}}",
        "{systemd: {units: [{name: u, enabled: true, dropins: [{name: d, contents: y}, {name: e}]}]}}",
        "{systemd: {units: [{name: u, dropins: [{name: d, contents: y}, {name: e}], enabled: true}]}}")]
    [InlineData(
        "{passwd: {users: [{name: core, ssh_authorized_keys: [a, b], groups: [x]}]}}",
        "{passwd: {users: [{name: core, ssh_authorized_keys: [b, c], groups: [y]}]}}",
        "{passwd: {users: [{name: core, ssh_authorized_keys: [a, b, c], groups: [x, y]}]}}")]
    [InlineData(
        "{storage: {disks: [{device: /d, partitions: [{number: 1, label: a}, {label: b}]}]}}",
        "{storage: {disks: [{device: /d, partitions: [{label: b, size_mib: 1}, {number: 1, size_mib: 2}]}]}}",
        "{storage: {disks: [{device: /d, partitions: [{number: 1, label: a, size_mib: 2}, {label: b, size_mib: 1}]}]}}")]
    [InlineData("{storage: {luks: [{name: l, options: [-a]}]}}", "{storage: {luks: [{name: l, options: [-a]}]}}", "{storage: {luks: [{name: l, options: [-a, -a]}]}}")]
    [InlineData("{kernel_arguments: {should_exist: [a]}}", "{kernel_arguments: {should_exist: [b]}}", "{kernel_arguments: {should_exist: [a, b]}}")]
    [InlineData("{files: [{path: /a}]}", "{files: [{path: /a}]}", "{files: [{path: /a}, {path: /a}]}")]
    public void Butane_knows_its_lists_items_by_what_Ignition_does(string target, string patch, string expected) =>
        AssertMerged(expected, target, patch, ListMerge.Butane);

    [Theory]
    [InlineData("[{path: /a, mode: 1}, {path: /a, mode: 2}]", "[{path: /b}]", "[{path: /a, mode: 1}, {path: /a, mode: 2}, {path: /b}]")]
    [InlineData("[{path: /a, mode: 1}]", "[{path: /a, mode: 2}, {path: /a, mode: 3}]", "[{path: /a, mode: 2}, {path: /a, mode: 3}]")]
    [InlineData("[{path: /a, mode: 1}, {path: /a, mode: 2}]", "[{path: /a, user: x}]", "[{path: /a, mode: 1, user: x}, {path: /a, mode: 2}]")]
    public void Doubles_inside_one_tree_stay(string target, string patch, string expected) =>
        AssertMerged($"{{storage: {{files: {expected}}}}}", $"{{storage: {{files: {target}}}}}", $"{{storage: {{files: {patch}}}}}", ListMerge.Butane);

    [Fact]
    public void Placeholders_name_items_as_they_stand() =>
        AssertMerged("{storage: {files: [{path: '/${a}', mode: 2}]}}", "{storage: {files: [{path: '/${a}', mode: 1}]}}", "{storage: {files: [{path: '/${a}', mode: 2}]}}", ListMerge.Butane);

    [Fact]
    public void Neither_tree_is_changed_nor_shared() => Gen.Select(NastyTree.Known, NastyTree.Known).Sample(
        (target, patch) =>
        {
            var (before, beforePatch) = (Outline.Of(target), Outline.Of(patch));

            var merged = YamlMerge.Merge(target, patch, ListMerge.Butane);
            Spoil(merged);

            Assert.Equal((before, beforePatch), (Outline.Of(target), Outline.Of(patch)));
        },
        iter: 2_000);

    [Fact]
    public void What_is_merged_knows_which_text_it_comes_from()
    {
        var (target, patch) = (Read("{a: 1, b: {c: 2}}"), Read("{b: {d: 3}}"));

        var merged = (YamlMapping)YamlMerge.Merge(target, patch, ListMerge.Kubeadm);

        var both = (YamlMapping)merged["b"]!;
        Assert.Same(target.Source, both["c"]!.Source);
        Assert.Same(patch.Source, both["d"]!.Source);
        Assert.Null(both.Place);
    }

    private static void AssertMerged(string expected, string target, string patch, ListMerge lists) =>
        Assert.Equal(Outline.Of(Read(expected)), Outline.Of(YamlMerge.Merge(Read(target), Read(patch), lists)));

    private static YamlNode Read(string text) => YamlReader.Read(text) is { HasProblems: false } read ? read.Root ?? YamlScalar.Null : throw new ArgumentException(text);

    private static void Spoil(YamlNode node)
    {
        switch (node)
        {
            case YamlMapping mapping:
                foreach (var (_, value) in mapping.ToList())
                    Spoil(value);
                mapping.Add("spoilt", true);
                break;
            case YamlSequence sequence:
                foreach (var item in sequence)
                    Spoil(item);
                sequence.Add(true);
                break;
        }
    }
}
