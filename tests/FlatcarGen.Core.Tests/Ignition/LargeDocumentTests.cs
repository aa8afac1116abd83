using System.Text;
using FlatcarGen.Core.Ignition;
using static FlatcarGen.Core.Tests.Ignition.Translate;

namespace FlatcarGen.Core.Tests.Ignition;

/// <summary>Documents so large that work which grows with the square of their length would take minutes, or more memory than there is.</summary>
public sealed class LargeDocumentTests
{
    private const int Many = 100_000;
    private const int Megabytes20 = 20_000_000;

    [Fact]
    public void A_hundred_thousand_files() => Assert.Empty(Entries("storage:\n  files:\n", i => $"  - path: /f{i}\n    mode: 0644\n"));

    [Fact]
    public void Each_of_many_errors_and_warnings_has_its_place()
    {
        var entries = Entries("storage:\n  files:\n", i => $"  - path: f{i}\n    mode: 04755\n    moed: 1\n");
        Assert.Equal(3 * Many, entries.Count);
        Assert.Equal(3 * Many, entries.Select(entry => entry.Place!.Value.Range!.Value.Start).Distinct().Count());
    }

    [Fact]
    public void Keys_of_one_mapping_that_nobody_knows() => Assert.Equal(Many, Entries("", i => $"key{i}: 1\n").Count);

    [Fact]
    public void A_key_that_is_there_again_and_again() => Assert.NotEmpty(Entries("", _ => "storage: {}\n"));

    [Fact]
    public void A_file_that_is_there_again_and_again() => Assert.Equal(Many - 1, Entries("storage:\n  files:\n", _ => "  - path: /f\n").Count);

    [Fact]
    public void Aliases() => Assert.NotEmpty(Entries("a: &a [x]\nb:\n", _ => "- *a\n"));

    /// <summary>butane has no objection to them; a limit of the editor's would.</summary>
    [Fact]
    public void An_owner_that_all_files_share() =>
        Assert.DoesNotContain(
            ReportSeverity.Error,
            Entries("a: &u {id: 1000, name: ''}\nstorage:\n  files:\n", i => $"  - path: /f{i}\n    user: *u\n    group: *u\n").Select(entry => entry.Severity));

    [Fact]
    public void Anchors() => Assert.NotEmpty(Entries("a:\n", i => $"- &a{i} x\n"));

    [Fact]
    public void Merged_mappings() => Assert.NotEmpty(Entries("a: &a {path: /f}\nstorage:\n  files:\n", i => $"  - <<: *a\n    path: /f{i}\n"));

    [Theory]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("? ")]
    public void Nodes_deep_in_each_other(string opening) => Assert.NotEmpty(Entries("a: \n  ", _ => opening));

    [Fact]
    public void A_document_that_is_one_scalar() => Assert.NotEmpty(ButaneTranslator.Translate(new string('x', Megabytes20)).Report);

    [Theory]
    [InlineData("|\n       ")]
    [InlineData(">\n       ")]
    [InlineData("")]
    [InlineData("'")]
    [InlineData("\"")]
    public void A_file_with_one_long_line(string style)
    {
        var quote = style.TrimEnd().Length == 1 && style.Length == 1 ? style : "";
        var document = $"{Heading}storage:\n  files:\n  - path: /f\n    contents:\n      inline: {style}{new string('x', Megabytes20)}{quote}\n";
        Assert.Contains(new string('x', 1000), ToJson(document));
    }

    [Fact]
    public void A_file_with_many_lines() =>
        Assert.Empty(Entries("storage:\n  files:\n  - path: /f\n    contents:\n      inline: |\n", i => $"        line {i} of very many\n\n", 4 * Many));

    [Fact]
    public void Many_links_of_one_path_above_many_files() =>
        Assert.Equal((2 * Many) - 1, Entries("storage:\n  links:\n" + Repeat(_ => "  - {path: /l, target: /x}\n", Many) + "  files:\n", i => $"  - path: /l/f{i}\n").Count);

    [Fact]
    public void Many_directories_of_one_path_and_hard_links_to_it() =>
        Assert.Equal((2 * Many) - 1, Entries("storage:\n  directories:\n" + Repeat(_ => "  - path: /d\n", Many) + "  links:\n", i => $"  - {{path: /l{i}, target: /d, hard: true}}\n").Count);

    [Fact]
    public void A_path_with_many_elements() =>
        Assert.Empty(Entries("storage:\n  links:\n  - {path: /l, target: /x}\n  files:\n  - path: ", _ => "/element", 5 * Many));

    [Fact]
    public void Many_partitions_of_one_disk() =>
        Assert.Empty(Entries(
            "storage:\n  disks:\n  - device: /dev/sda\n    partitions:\n",
            i => $"    - {{number: {i + 1}, start_mib: {(10L * i) + 1}, size_mib: 10}}\n",
            2 * Many));

    [Fact]
    public void Many_instances_of_a_long_template() =>
        Assert.Equal(Many / 4, Entries(
            "systemd:\n  units:\n  - name: a@.service\n    contents: |\n" + Repeat(_ => "      Documentation=man:a\n", Many) + "      [Service]\n      Type=simple\n",
            i => $"  - {{name: a@{i}.service, enabled: true}}\n",
            Many / 4).Count);

    [Fact]
    public void A_tree_of_many_local_files()
    {
        var options = new TranslationOptions { LocalFiles = new ManyFiles() };
        var translation = ButaneTranslator.Translate(Heading + "storage:\n  trees:\n  - local: tree\n", options);
        Assert.Null(translation.Failure);
        Assert.Equal(Many, translation.MeasureParts().Count);
    }

    private static IReadOnlyList<ReportEntry> Entries(string start, Func<int, string> piece, int count = Many) =>
        ButaneTranslator.Translate(Heading + start + Repeat(piece, count)).Report;

    private static string Repeat(Func<int, string> piece, int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
            text.Append(piece(i));
        return text.ToString();
    }

    private sealed class ManyFiles : ILocalFiles
    {
        public byte[] Read(string name) => Encoding.UTF8.GetBytes(name);

        public IEnumerable<LocalEntry> Walk(string name) => Enumerable.Range(0, Many).Select(i => new LocalEntry($"f{i}", LocalEntryKind.File));
    }
}
