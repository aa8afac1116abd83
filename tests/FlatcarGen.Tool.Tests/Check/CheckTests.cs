namespace FlatcarGen.Tool.Tests.Check;

/// <summary>Findings as text, and what the program ends with.</summary>
public sealed class CheckTests : ToolTest
{
    private const string Error = "[Service]\nExecStart=/bin/a > /b\n";
    private const string Warning = "[Unit]\nDescription=A\n[Service]\nExecStart=/bin/a\nStartLimitIntervalSec=0\n";
    private const string Clean = "[Unit]\nDescription=A\n[Service]\nExecStart=/bin/a\n";

    [Fact]
    public void an_error_has_its_place_and_ends_with_one()
    {
        Write("a.service", Error);

        var result = Run("check", "a.service");

        Assert.Equal((1, ""), (result.ExitCode, result.Errors));
        Assert.StartsWith("a.service(2,18): error FCG2001: '>' redirects nothing here", Assert.Single(result.OutputLines), StringComparison.Ordinal);
    }

    [Fact]
    public void a_clean_file_is_no_words_and_zero()
    {
        Write("a.service", Clean);

        Assert.Equal(new ToolResult(0, "", ""), Run("check", "a.service"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1, "--strict")]
    [InlineData(1, "-s")]
    public void a_warning_fails_where_that_is_asked_for(int code, params string[] options)
    {
        Write("a.service", Warning);

        var result = Run(["check", "a.service", .. options]);

        Assert.Equal(code, result.ExitCode);
        Assert.StartsWith("a.service(5,1): warning FCG", Assert.Single(result.OutputLines), StringComparison.Ordinal);
    }

    [Fact]
    public void advice_never_fails()
    {
        Write("a.bu", "variant: flatcar\nversion: 1.0.0\nstorage:\n  files:\n    - path: /etc/a\n      mode: 0644\n      contents:\n        inline: a\n");

        Assert.Equal(0, Run("check", "--strict", "a.bu").ExitCode);
    }

    [Fact]
    public void a_file_in_a_butane_document_has_the_place_in_the_document()
    {
        Write("a.bu", "variant: flatcar\nversion: 1.0.0\nsystemd:\n  units:\n    - name: a.service\n      contents: |\n        [Service]\n        ExecStart=/bin/a > /b\n");

        Assert.Contains("a.bu(8,26): error FCG2001: ", Run("check", "a.bu").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void a_comment_takes_a_finding_back()
    {
        Write("a.service", "[Service]\n# flatcargen disable FCG2001: meant\nExecStart=/bin/a > /b\n");

        Assert.Equal(new ToolResult(0, "", ""), Run("check", "a.service"));
    }

    [Fact]
    public void what_terraform_fills_in_is_no_mistake()
    {
        Write("a.bu", "variant: flatcar\nversion: 1.0.0\n%{ if x ~}\nstorage: ${y}\n%{ endif ~}\n");

        Assert.Contains("FCG7501", Run("check", "a.bu").Output, StringComparison.Ordinal);
        Assert.Equal(new ToolResult(0, "", ""), Run("check", "--template", "a.bu"));
    }

    [Fact]
    public void a_drop_in_beside_a_unit_counts_though_nobody_named_it()
    {
        Write("units/a.service", Error);
        Write("units/a.service.d/10.conf", "[Service]\nExecStart=\nExecStart=/bin/bash -c '/bin/a > /b'\n");

        Assert.Equal(new ToolResult(0, "", ""), Run("check", "units/a.service"));
        Assert.Equal(new ToolResult(0, "", ""), Tool.Run(Path.Combine(Folder, "units"), "check", "a.service"));
    }

    [Fact]
    public void a_drop_in_is_checked_with_its_unit()
    {
        Write("a.service", "[Service]\nExecStart=/bin/a\n");
        Write("a.service.d/10.conf", "[Service]\nExecStart=/bin/b\n");

        Assert.StartsWith("a.service.d/10.conf(2,1): error FCG2030: ", Run("check", "a.service.d/10.conf").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void standard_input_is_what_is_said_of_it()
    {
        var result = RunWithInput(Error, "check", "--kind", "unit", "-");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("<stdin>(2,18): error FCG2001: ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void standard_input_needs_a_kind()
    {
        var result = RunWithInput(Error, "check", "-");

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("--kind", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void a_file_of_another_name_needs_a_kind()
    {
        Write("join.yaml", "apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\nkind: ClusterConfiguration\n");

        Assert.Equal(2, Run("check", "join.yaml").ExitCode);
        Assert.StartsWith("join.yaml(3,1): error FCG5501: ", Run("check", "--kind", "kubeadm", "join.yaml").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kind: ClusterConfiguration\n")]
    [InlineData("apiVersion: v1beta4\nkind: InitConfiguration\n")]
    [InlineData("apiversion: kubeadm.k8s.io/v1beta4\nkind: InitConfiguration\n")]
    [InlineData("apiVersion: apps/v1\nkind: Deployment\n")]
    [InlineData("hello\n")]
    [InlineData("- a\n")]
    [InlineData("# nothing\n")]
    public void what_is_said_to_be_kubeadms_is_judged_whatever_it_holds(string text)
    {
        Write("join.yaml", text);

        Assert.Equal(1, Run("check", "--kind", "kubeadm", "join.yaml").ExitCode);
    }

    [Fact]
    public void kubeadm_takes_an_empty_file()
    {
        Write("join.yaml", "");

        Assert.Equal(0, Run("check", "--kind", "kubeadm", "join.yaml").ExitCode);
    }

    [Theory]
    [InlineData("hello\n")]
    [InlineData("apiVersion: apps/v1\nkind: Deployment\n")]
    public void a_name_alone_does_not_make_a_config_of_it(string text)
    {
        Write("kubeadm-notes.yaml", text);

        Assert.Equal(0, Run("check", "kubeadm-notes.yaml").ExitCode);
    }

    [Fact]
    public void findings_of_a_file_are_in_the_order_of_its_lines()
    {
        Write("a.service", "[Service]\nType=oneshot\nExecStart=/bin/a > /b\nRestrt=no\nExecStart=/bin/a > /b\n");

        var lines = Run("check", "a.service").OutputLines.Select(line => int.Parse(line.Split('(', ',')[1], null));

        Assert.Equal([3, 4, 5], lines);
    }
}
