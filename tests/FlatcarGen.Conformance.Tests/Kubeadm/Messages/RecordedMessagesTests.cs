using FlatcarGen.Conformance.Kubeadm;
using FlatcarGen.Conformance.Kubeadm.Corpus;
using FlatcarGen.Conformance.Kubeadm.Messages;
using FlatcarGen.Tests.Shared;

namespace FlatcarGen.Conformance.Tests.Kubeadm.Messages;

/// <summary>The parser, on what kubeadm said.</summary>
public class RecordedMessagesTests
{
    [Fact]
    public void There_is_no_message_whose_form_is_not_known()
    {
        var rejected = KubeadmCases.Read(Path.Combine(Corpora.OurOwn, "kubeadm"))
            .SelectMany(one => KubeadmRelease.All.Select(release => one.VerdictOf(release)!))
            .Where(verdict => !verdict.IsAccepted)
            .ToList();
        Assert.True(rejected.Count > 380, $"Only {rejected.Count} messages.");
        Assert.Equal([], rejected.Select(verdict => verdict.Message).Where(message => MessageParser.Parse(message).Count == 0));
    }
}
