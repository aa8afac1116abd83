using FlatcarGen.Conformance.Kubeadm.Corpus;

namespace FlatcarGen.Conformance.Kubeadm;

/// <summary>kubeadm configs with recorded verdicts of two releases.</summary>
internal static class KubeadmVerb
{
    public const string Help = """
        kubeadm DIR              kubeadm configs with recorded verdicts: index.tsv, accept/, reject/; without index.tsv all that have a report

        """;

    public static int Run(string[] arguments)
    {
        if (arguments is not [var folder])
            return Usage("kubeadm takes a folder and nothing else.");
        if (!Directory.Exists(folder))
            return Usage($"There is no folder {folder}.");

        var cases = KubeadmCases.Read(folder);
        if (cases.Count == 0)
            return Usage($"There are no documents with verdicts in {folder}.");

        var differences = KubeadmAgreement.Of(cases, OurKubeadm.Shipped);
        foreach (var (name, what) in differences)
            Console.WriteLine($"{name}: {what}");
        Console.WriteLine($"{cases.Count - differences.Count} agree, {differences.Count} differ");
        return differences.Count == 0 ? 0 : 1;
    }

    private static int Usage(string message)
    {
        Console.Error.WriteLine($"{message}\n\n{Help}");
        return 2;
    }
}
