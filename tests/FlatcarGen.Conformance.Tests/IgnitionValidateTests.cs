using FlatcarGen.Conformance.Butane;
using FlatcarGen.Conformance.Butane.Corpus;
using FlatcarGen.Conformance.Butane.Fuzz;
using FlatcarGen.Tests.RealTools;
using FlatcarGen.Tests.Shared;

namespace FlatcarGen.Conformance.Tests;

/// <summary>Debian's ignition-validate knows the specs up to 3.3.0, which is what variant flatcar 1.0.0 is translated to.</summary>
public sealed class IgnitionValidateTests : IDisposable
{
    private const string Tool = "ignition-validate";

    private readonly string _folder = Directory.CreateTempSubdirectory("flatcargen-validate-").FullName;

    [RealToolFact(Tool)]
    public void Configs_of_documents_in_this_repository_are_valid() =>
        AssertValid(ButaneCases.Read(Path.Combine(Corpora.OurOwn, "butane")).Select(one => (one.Name, one.Document)), atLeast: 50);

    [RealToolFact(Tool)]
    public void Configs_of_random_documents_are_valid()
    {
        using var files = new FuzzFiles();
        var cases = new FuzzCases(seed: 33, files.Folder, corpus: null);
        AssertValid(Enumerable.Range(0, (int)FuzzSettings.Cases(1500)).Select(i => (i.ToString(), cases.Make(i))), atLeast: 100);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void AssertValid(IEnumerable<(string Name, Document Document)> documents, int atLeast)
    {
        var configs = documents
            .Select(one => (one.Name, OurButane.Answer(one.Document).Compact))
            .Where(one => one.Compact?.Contains("\"ignition\":{\"version\":\"3.3.0\"}") == true)
            .ToList();
        Assert.True(configs.Count >= atLeast, $"Only {configs.Count} configs of 3.3.0 were made.");

        var complaints = configs.AsParallel().AsOrdered().Select(one => Complaint(one.Name, one.Compact!)).OfType<string>().ToList();
        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
    }

    private string? Complaint(string name, string config)
    {
        var path = Path.Combine(_folder, name + ".ign");
        File.WriteAllText(path, config);
        try
        {
            Shell.Run(Tool, [path]);
            return null;
        }
        catch (InvalidOperationException refused)
        {
            return $"{name}: {refused.Message}\n{config}";
        }
    }
}
