using FlatcarGen.Conformance.Kubeadm.Corpus;

namespace FlatcarGen.Conformance.Tests.Kubeadm.Corpus;

public class RecordedVerdictTests
{
    [Fact]
    public void Ok_is_taken_whatever_is_warned_of() => Assert.Equal(new(true, ""), RecordedVerdict.Read("W common.go:100] old\nok\nW b.go:1] x\n"));

    [Fact]
    public void Anything_else_is_why_it_is_not() => Assert.Equal(
        new(false, "error: a\n  line 4: b"),
        RecordedVerdict.Read("W a.go:1] x\nerror: a\n  line 4: b\nTo see the stack trace of this error execute with --v=5 or higher\n"));

    [Fact]
    public void Nothing_is_no_consent() => Assert.False(RecordedVerdict.Read("").IsAccepted);
}
