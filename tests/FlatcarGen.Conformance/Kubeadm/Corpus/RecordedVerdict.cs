namespace FlatcarGen.Conformance.Kubeadm.Corpus;

/// <summary>What <c>kubeadm config validate</c> said to a document.</summary>
/// <param name="IsAccepted">Whether it takes it.</param>
/// <param name="Message">Why it does not; empty where it does, or where that is not recorded.</param>
internal sealed record RecordedVerdict(bool IsAccepted, string Message)
{
    private static readonly string[] NoMessages = ["W ", "I ", "To see the stack trace of this error"];

    /// <summary>
    /// The verdict in a report: <c>ok</c> on a line of its own, or the error; there are warnings in front of either, and a hint behind.
    /// </summary>
    public static RecordedVerdict Read(string report)
    {
        var lines = report.Split('\n')
            .Select(line => line.TrimEnd('\r'))
            .Where(line => line.Length > 0 && !NoMessages.Any(start => line.StartsWith(start, StringComparison.Ordinal)))
            .ToList();
        return lines is ["ok"] ? new(true, "") : new(false, string.Join('\n', lines));
    }
}
