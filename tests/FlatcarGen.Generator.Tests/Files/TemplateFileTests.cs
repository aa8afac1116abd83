using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Files;

/// <summary>Files that Terraform fills in before anything else reads them.</summary>
public sealed class TemplateFileTests
{
    private const string IsTemplate = "[*]\nbuild_metadata.AdditionalFiles.Template = ";

    [Fact]
    public Task A_value_is_unknown_and_what_is_around_it_is_not() => Verify.FileWithConfig(
        IsTemplate + "true\n", "a.service", "[Service]\nExecStart=/bin/a ${ join(\">\", [\"}\", x]) } {|FCG2001:>|} /b\n");

    [Theory]
    [InlineData("TRUE")]
    [InlineData("true")]
    public Task Its_item_says_so(string value) => Verify.FileWithConfig(IsTemplate + value + "\n", "a.service", "[Service]\n${more}\n");

    [Theory]
    [InlineData("false")]
    [InlineData("yes")]
    [InlineData("")]
    public Task Any_other_file_is_as_it_stands(string value) =>
        Verify.FileWithConfig(IsTemplate + value + "\n", "a.service", "[Service]\n{|FCG2021:${more}|}\n");

    [Fact]
    public Task Escaped_braces_are_braces() => Verify.FileWithConfig(
        IsTemplate + "true\n", "a.service", "[Service]\nExecStart=/bin/a $${x} {|FCG2001:>|} %%{b}\n");

    [Fact]
    public Task Of_lines_to_choose_between_the_first_choice_is_read() => Verify.FileWithConfig(
        IsTemplate + "true\n",
        "a.bu",
        """
        variant: flatcar
        %{ if new ~}
        version: 1.1.0
        %{ else ~}
        version: 1.0.0
        %{ endif ~}
        systemd:
          units:
        %{ for name, program in units ~}
            - name: ${name}.service
              contents: |
                [Service]
                ExecStart=${program} {|FCG2001:>|} /b
        %{ endfor ~}
        """);

    [Fact]
    public Task A_choice_inside_of_a_line_is_unknown() => Verify.FileWithConfig(
        IsTemplate + "true\n", "a.service", "[Service]\nType=oneshot\nExecStart=/bin/a %{ if x }> /b%{ else }b%{ endif }\nExecStart=/bin/%{ for x in y }${x} %{ endfor } {|FCG2001:>|} /b\n");

    [Fact]
    public Task A_line_that_is_one_value_may_be_any_lines() => Verify.FileWithConfig(
        IsTemplate + "true\n",
        "a.bu",
        """
        variant: flatcar
        version: 1.0.0
        ${indent(2, more)}
        storage:
          files:
            ${files}
        systemd:
          units:
            - name: a.service
              contents: |
                ${head}
                [Service]
                ExecStart=/bin/a {|FCG2001:>|} /b
                ${tail}
        """);

    [Fact]
    public Task Other_mistakes_in_YAML_are_told() =>
        Verify.FileWithConfig(IsTemplate + "true\n", "a.bu", "a: ${b}\n{|FCG7501:a|}: ${c}\n");

    [Theory]
    [InlineData("[Service]\nExecStart=/bin/a ${x > /b\n")]
    [InlineData("[Service]\nExecStart=/bin/a %{ if > /b\n")]
    [InlineData("[Service]\nExecStart=/bin/a ${\"} > /b\n")]
    public Task What_is_not_closed_is_unknown_to_the_end(string text) => Verify.FileWithConfig(IsTemplate + "true\n", "a.service", text);
}
