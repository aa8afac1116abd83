using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Files;

/// <summary>What a file is taken for: what its item says, or else its name.</summary>
public sealed class FileKindTests
{
    private const string Unit = "[Service]\nExecStart=/bin/a {|FCG2001:>|} /b\n";
    private const string Butane = "variant: flatcar\nversion: 1.0.0\nstorage: {}\n{|FCG7501:storage|}: {}\n";
    private const string Kubeadm = "apiVersion: kubeadm.k8s.io/v1beta4\nkind: InitConfiguration\n{|FCG5501:kind|}: InitConfiguration\n";

    [Theory]
    [InlineData("a.service")]
    [InlineData("units/deep/a@.service")]
    [InlineData("a.service.d/10.conf")]
    [InlineData("units/a@1.service.d/10-more.conf")]
    [InlineData("units/service.d/10.conf")]
    public Task A_unit(string path) => Verify.File(path, Unit);

    [Theory]
    [InlineData("socket", "Socket", "ExecStartPre")]
    [InlineData("timer", "Timer", "OnBoot")]
    [InlineData("path", "Path", "PathExist")]
    [InlineData("mount", "Mount", "Wha")]
    [InlineData("automount", "Automount", "Wher")]
    [InlineData("swap", "Swap", "Wha")]
    [InlineData("slice", "Slice", "CPUQuot")]
    [InlineData("scope", "Scope", "RuntimeMaxSe")]
    [InlineData("target", "Unit", "AllowIsolat")]
    [InlineData("device", "Unit", "Want")]
    public Task A_unit_of_every_type(string type, string section, string key) => key == "ExecStartPre"
        ? Verify.File("a." + type, $"[{section}]\n{key}=/bin/a {{|FCG2001:>|}} b\n")
        : Verify.File("a." + type, $"[{section}]\n{{|FCG2021:{key}|}}=1\n");

    [Theory]
    [InlineData("worker.bu")]
    [InlineData("WORKER.BU")]
    [InlineData("deep/down/worker.butane.yaml")]
    [InlineData("kubeadm.butane.yaml")]
    public Task A_Butane_document(string path) => Verify.File(path, Butane);

    [Theory]
    [InlineData("kubeadm.yaml")]
    [InlineData("kubeadm-join.yml")]
    [InlineData("deep/Kubeadm.config.YAML")]
    public Task A_kubeadm_config(string path) => Verify.File(path, Kubeadm);

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.service.txt")]
    [InlineData("service")]
    [InlineData("a.service.d/notes.txt")]
    [InlineData("journald.conf.d/10.conf")]
    [InlineData("myservice.d/10.conf")]
    [InlineData("10.conf")]
    [InlineData("a.bu.cs")]
    [InlineData("my-kubeadm.yaml")]
    [InlineData("kubeadm.json")]
    [InlineData("worker.yaml")]
    public async Task Anything_else_is_left_alone(string path)
    {
        foreach (var text in new[] { Unit, Butane, Kubeadm })
            await Verify.File(path, MarkedSource.Parse(text).Text);
    }

    [Theory]
    [InlineData("butane", "worker.yaml", Butane)]
    [InlineData("kubeadm", "join.yaml", Kubeadm)]
    [InlineData("kubeadm", "worker.bu", Kubeadm)]
    [InlineData("unit", "unit.txt", Unit)]
    [InlineData("unit", "a.service.d/10", Unit)]
    [InlineData("nonsense", "a.service", Unit)]
    [InlineData("", "a.service", Unit)]
    public Task What_its_item_says_wins(string kind, string path, string text) =>
        Verify.FileWithConfig($"[{Path.GetFileName(path)}]\nbuild_metadata.AdditionalFiles.FlatcarDocument = {kind}\n", path, text);

    [Fact]
    public Task Files_of_one_name_that_are_units_by_their_items_alone_are_different_units() => Verify.FileWithConfig(
        "[*.txt]\nbuild_metadata.AdditionalFiles.FlatcarDocument = unit\n", "a/unit.txt", Unit, ("b/unit.txt", "\n" + Unit));

    [Theory]
    [InlineData("a.target", "<Project>\n  <Target Name=\"A\" />\n</Project>\n")]
    [InlineData("a.path", "{\n  \"nodes\": []\n}\n")]
    [InlineData("avahi.service", "\uFEFF \r\n<?xml version=\"1.0\"?>\n<service-group/>\n")]
    [InlineData("a.service.d/10.conf", "{}\n")]
    [InlineData("org.example.Agent.service", "# Started by the bus.\n[D-BUS Service]\nName=org.example.Agent\nExec=/bin/a > b\n")]
    public Task What_bears_a_unit_s_name_and_is_none_is_left_alone(string path, string text) => Verify.File(path, text);

    [Fact]
    public Task A_Butane_document_in_flow_style_is_none_of_these() =>
        Verify.File("a.bu", "{variant: flatcar, version: 1.0.0, storage: {}, {|FCG7501:storage|}: {}}\n");
}
