using FlatcarGen.Core.Ignition;

namespace FlatcarGen.Core.Tests.Ignition;

/// <summary>A local file that is empty is known to be.</summary>
public sealed class EmptyContentsTests
{
    [Fact]
    public void An_empty_local_file_and_an_empty_text_are_the_same_certificate() =>
        Assert.Contains(
            ConfigProblem.Duplicate,
            ButaneTranslator.Translate(
                Translate.Heading + "ignition: {security: {tls: {certificate_authorities: [{local: empty}, {inline: ''}]}}}\n",
                new() { LocalFiles = new EmptyFiles() }).Report.Select(entry => entry.Problem));

    /// <summary>Stands in for a folder in which every file is empty.</summary>
    private sealed class EmptyFiles : ILocalFiles
    {
        public byte[] Read(string name) => [];

        public IEnumerable<LocalEntry> Walk(string name) => [];
    }
}
