using FlatcarGen.Generator.Tests.Frame;
using static FlatcarGen.Generator.Tests.Rules.ClusterCase;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5513Tests : RuleTests
{
    protected override string Firing => Joined(Node("{|FCG5513:controlPlane|}: {}"));

    protected override string Message =>
        "'Second' is declared as a worker, and its JoinConfiguration has a 'controlPlane', be it empty: it joins as a control plane; leave it out, or declare a [ControlPlane]";

    protected override string Silent => Joined(Node("controlPlane: null"));

    [Fact]
    public Task Not_a_control_plane_with_an_address() =>
        Verify.Analyzer(Joined(Node("controlPlane: {localAPIEndpoint: {advertiseAddress: 10.0.0.6}}", "ControlPlane")));
}
