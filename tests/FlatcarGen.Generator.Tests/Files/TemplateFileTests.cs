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
    public Task What_is_known_later_may_be_right_everywhere_and_what_is_known_may_not() => Verify.FileWithConfig(
        IsTemplate + "true\n",
        "a.bu",
        """
        variant: ${variant}
        version: ${version}
        ignition:
          config:
            merge:
              - source: ${url}
              - source: ${other}
              - inline: ${config}
              - inline: ${another}
          proxy:
            http_proxy: ${proxy}
            https_proxy: ${proxy}
          timeouts:
            http_total: ${total}
        kernel_arguments: ${arguments}
        passwd:
          users:
            - name: ${user}
              uid: ${uid}
              groups: ${groups}
              ssh_authorized_keys:
                - ${key}
                - ${key}
        storage:
          disks:
            - device: ${device}
              wipe_table: ${wipe}
              partitions:
                - label: ${one}
                  number: ${number}
                  size_mib: ${size}
                  start_mib: ${start}
                  guid: ${guid}
                - label: ${two}
                  number: ${number}
                - label: ${three}
                  number: 1
                  should_exist: ${should}
          filesystems:
            - device: ${device}
              format: ${format}
              label: ${label}
              path: ${path}
              with_mount_unit: ${mount}
              wipe_filesystem: ${wipe}
            - device: ${device}
              format: ${format}
              path: ${path}
              with_mount_unit: true
          raid:
            - name: ${name}
              level: ${level}
              devices: ${devices}
              spares: ${spares}
          luks:
            - name: ${name}
              device: ${device}
              label: ${label}
              clevis: ${clevis}
          trees: ${trees}
          files:
            - path: ${path}
              mode: ${mode}
              overwrite: true
              contents: ${contents}
              user: ${user}
            - path: /opt/${name}/../a
              overwrite: ${overwrite}
              {|FCG7001:grup|}:
                id: ${id}
              contents:
                source: ${url}
                compression: {|FCG7110:xz|}
            - path: /opt/${name}
              contents:
                source: ${url}
                compression: ${compression}
                http_headers:
                  - name: ${header}
                    value: ${value}
                verification:
                  hash: sha512-${hash}
          links:
            - path: ${link}
              target: ${target}
              hard: ${hard}
            - path: ${link}
              target: ${target}
        systemd:
          units:
            - name: ${unit}
              enabled: true
              contents: ${contents}
            - name: ${unit}.service
              enabled: ${enabled}
              dropins: ${dropins}
            - name: a@${instance}.service
              mask: ${mask}
              dropins:
                - name: ${name}
                  contents: |
                    ${more}
                    [Service]
                    ${line} # x
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
