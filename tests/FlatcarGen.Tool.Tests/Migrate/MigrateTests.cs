using System.Text;

namespace FlatcarGen.Tool.Tests.Migrate;

public sealed class MigrateTests : ToolTest
{
    private const string Old = "apiVersion: kubeadm.k8s.io/v1beta3\nkind: ClusterConfiguration\napiServer:\n  extraArgs:\n    v: '4' # verbose\n";
    private const string New = "apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\napiServer:\n  extraArgs:\n    - name: v\n      value: '4' # verbose\n";

    [Fact]
    public void a_config_goes_to_standard_output()
    {
        Write("a.yaml", Old);

        Assert.Equal(new ToolResult(0, New, ""), Run("migrate", "a.yaml"));
        Assert.Equal(Old, Read("a.yaml"));
    }

    [Fact]
    public void standard_input_is_a_file_too() => Assert.Equal(new ToolResult(0, New, ""), RunWithInput(Old, "migrate", "-"));

    [Fact]
    public void it_is_written_to_another_file()
    {
        Write("a.yaml", Old);

        Assert.Equal(new ToolResult(0, "", ""), Run("migrate", "-o", "b.yaml", "a.yaml"));

        Assert.Equal((Old, New), (Read("a.yaml"), Read("b.yaml")));
    }

    [Fact]
    public void it_is_changed_in_place_and_stays_as_it_is_the_second_time()
    {
        Write("a.yaml", Old);

        Assert.Equal(new ToolResult(0, "", ""), Run("migrate", "--in-place", "a.yaml"));
        Assert.Equal(new ToolResult(0, "", ""), Run("migrate", "--in-place", "a.yaml"));

        Assert.Equal(New, Read("a.yaml"));
    }

    [Fact]
    public void a_butane_document_is_changed_where_it_holds_configs()
    {
        var document = Butane("      inline: |\n");
        Write("a.bu", string.Format(System.Globalization.CultureInfo.InvariantCulture, document, Indented(Old)));

        var result = Run("migrate", "a.bu");

        Assert.Equal(new ToolResult(0, string.Format(System.Globalization.CultureInfo.InvariantCulture, document, Indented(New)), ""), result);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void a_document_is_added_inside_of_the_block(string lineEnd)
    {
        const string Before = "apiVersion: kubeadm.k8s.io/v1beta3\nkind: ClusterConfiguration\napiServer:\n  certSANs: []\n  timeoutForControlPlane: 8m0s\n";
        const string After = "apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\napiServer:\n  certSANs: []\n"
            + "---\napiVersion: kubeadm.k8s.io/v1beta4\nkind: InitConfiguration\ntimeouts:\n  controlPlaneComponentHealthCheck: 8m0s\n";
        Write("a.bu", Document(Before));

        Assert.Equal(0, Run("migrate", "-i", "a.bu").ExitCode);

        Assert.Equal(Document(After), Read("a.bu"));

        string Document(string config) => string.Format(System.Globalization.CultureInfo.InvariantCulture, Butane("      inline: |\n"), Indented(config))
            .Replace("\n", lineEnd, StringComparison.Ordinal);
    }

    [Fact]
    public void line_ends_of_windows_and_a_byte_order_mark_stay()
    {
        var document = Butane("      inline: |\n");
        byte[] Bytes(string config) => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(
            string.Format(System.Globalization.CultureInfo.InvariantCulture, document, Indented(config)).Replace("\n", "\r\n", StringComparison.Ordinal))];
        Write("a.bu", Bytes(Old));

        Assert.Equal(0, Run("migrate", "-i", "a.bu").ExitCode);

        Assert.Equal(Bytes(New), File.ReadAllBytes(Path.Combine(Folder, "a.bu")));
    }

    [Fact]
    public void a_butane_document_may_have_any_name()
    {
        var document = string.Format(System.Globalization.CultureInfo.InvariantCulture, Butane("      inline: |\n"), Indented(Old));

        var result = RunWithInput(document, "migrate", "-");

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.Contains("          - name: v\n", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("      inline: \"apiVersion: kubeadm.k8s.io/v1beta3\\nkind: JoinConfiguration\\n\"\n", "a.bu:7:16: error: This config is not written as a '|' block")]
    [InlineData("      inline: |\n          apiVersion: kubeadm.k8s.io/v1beta2\n          kind: JoinConfiguration\n", "a.bu:8:23: error: kubeadm.k8s.io/v1beta2 is older")]
    [InlineData("      inline: text\n", "a.bu:1:1: error: This document writes no kubeadm config")]
    public void what_cannot_be_migrated_is_told_and_nothing_is_written(string contents, string error)
    {
        var text = Write("a.bu", Butane(contents).Replace("{0}", "", StringComparison.Ordinal));

        var result = Run("migrate", "-i", "a.bu");

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.StartsWith(error, result.Errors, StringComparison.Ordinal);
        Assert.Equal(Butane(contents).Replace("{0}", "", StringComparison.Ordinal), File.ReadAllText(text));
    }

    [Fact]
    public void a_note_tells_what_to_look_at()
    {
        var result = RunWithInput("apiVersion: kubeadm.k8s.io/v1beta3\nkind: ClusterConfiguration\nkubernetesVersion: 1.30.4\n", "migrate", "-");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal("<stdin>:3:20: note: The kubeadm of this release does not read kubeadm.k8s.io/v1beta4, which came with 1.31; update it as well.\n", result.Errors);
    }

    [Theory]
    [InlineData("a: [", "error")]
    [InlineData("a: b\n", "<stdin>:1:1: error: There is no document")]
    [InlineData("", "<stdin>:1:1: error: There is no document")]
    [InlineData("x\n\u0001", "error")]
    public void what_is_no_config_is_an_error(string text, string error)
    {
        var result = RunWithInput(text, "migrate", "-");

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains(error, result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void a_file_that_is_not_there_is_an_error() =>
        Assert.Equal(new ToolResult(1, "", "none.yaml: no such file or directory\n"), Run("migrate", "none.yaml"));

    [Fact]
    public void bytes_that_are_no_text_are_an_error() =>
        Assert.StartsWith("<stdin>:1:3: error: the byte 0xFF", RunWithInput([(byte)'a', (byte)':', 0xFF], "migrate", "-").Errors, StringComparison.Ordinal);

    [Theory]
    [InlineData("migrate")]
    [InlineData("migrate", "a.yaml", "b.yaml")]
    [InlineData("migrate", "-i", "-")]
    [InlineData("migrate", "-i", "-o", "b", "a")]
    [InlineData("migrate", "--kind", "unit", "a")]
    public void a_wrong_command_line_ends_with_two(params string[] arguments) => Assert.Equal(2, Run(arguments).ExitCode);

    private static string Butane(string contents) =>
        "variant: flatcar\nversion: 1.0.0\nstorage:\n  files:\n  - path: /etc/kubernetes/kubeadm.yaml\n    contents:\n"
        + contents + "{0}    mode: 0600\n";

    private static string Indented(string config) => "          " + config.TrimEnd('\n').Replace("\n", "\n          ", StringComparison.Ordinal) + "\n";
}
