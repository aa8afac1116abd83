using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

/// <summary>A rule that mends what it finds.</summary>
public abstract class FixableRuleTests : RuleTests
{
    /// <summary>The firing source, mended.</summary>
    protected abstract string Fixed { get; }

    [Fact]
    public Task Its_fix_mends_it() => Verify.Fix(Firing, Fixed);
}
