using System.Collections.Immutable;
using FlatcarGen.Core.Rules;
using FlatcarGen.Generator.Analyzers.Shape;
using FlatcarGen.Tests.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace FlatcarGen.CodeFixes.Tests;

public class FlatcarCodeFixProviderTests
{
    [Fact]
    public Task The_changes_that_a_diagnostic_carries_are_made() =>
        VerifyAsync(
            """
            class C
            {
                const string S = "so [|bad|]\n";
            }
            """,
            """
            class C
            {
                const string S = "so \"good\"\n";
            }
            """);

    [Fact]
    public Task A_literal_keeps_its_form() =>
        VerifyAsync(
            """"
            class C
            {
                const string V = @"so [|bad|]";
                const string R = """
                    so
                    [|bad|]
                    """;
            }
            """",
            """"
            class C
            {
                const string V = @"so ""good""";
                const string R = """
                    so
                    "good"
                    """;
            }
            """");

    [Fact]
    public Task A_list_gets_a_further_element() =>
        VerifyAsync(
            """
            class C
            {
                static readonly string[] S = ["[|bad|]+"];
            }
            """,
            """
            class C
            {
                static readonly string[] S = ["[|bad|]+", "good"];
            }
            """,
            test =>
            {
                // The word that the element is added for stays.
                test.FixedState.MarkupHandling = MarkupMode.Allow;
                test.CodeFixTestBehaviors = CodeFixTestBehaviors.FixOne;
                test.NumberOfFixAllIterations = 1;
            });

    [Fact]
    public Task Without_changes_there_is_no_fix() => VerifyNoFixAsync("class C { const string S = \"[|bad|]?\"; }");

    [Fact]
    public Task Changes_that_do_not_fit_the_file_are_no_fix() => VerifyNoFixAsync("class C { const string S = \"[|bad|]!\"; }");

    [Fact]
    public Task A_fix_is_known_by_its_rule_and_its_title() =>
        VerifyAsync(
            "class C { const string S = \"[|bad|]\"; }",
            "class C { const string S = \"\\\"good\\\"\"; }",
            test =>
            {
                test.CodeActionEquivalenceKey = PlannedFixAnalyzer.Id + " Mend";
                test.CodeActionVerifier = (action, verifier) => verifier.Equal("Mend", action.Title);
            });

    [Fact]
    public void All_rules_may_carry_fixes() =>
        Assert.Equal(
            RuleCatalog.All.Concat(ShapeRule.All).Select(rule => rule.Info.Id),
            new FlatcarCodeFixProvider().FixableDiagnosticIds);

    [Fact]
    public void All_findings_can_be_fixed_at_once() =>
        Assert.Same(WellKnownFixAllProviders.BatchFixer, new FlatcarCodeFixProvider().GetFixAllProvider());

    [Fact]
    public void The_provider_is_found_by_hosts()
    {
        var export = (ExportCodeFixProviderAttribute)Assert.Single(
            typeof(FlatcarCodeFixProvider).GetCustomAttributes(typeof(ExportCodeFixProviderAttribute), inherit: false));
        Assert.Equal([LanguageNames.CSharp], export.Languages);
        Assert.NotNull(Activator.CreateInstance(typeof(FlatcarCodeFixProvider)));
    }

    private static Task VerifyNoFixAsync(string source) => VerifyAsync(source, source);

    private static Task VerifyAsync(string source, string fixedSource, Action<Test>? configure = null)
    {
        var test = new Test { TestCode = source, FixedCode = fixedSource };
        ReferencePack.AddTo(test);
        configure?.Invoke(test);
        return test.RunAsync();
    }

    private sealed class Test : CSharpCodeFixTest<PlannedFixAnalyzer, PlannedFixProvider, DefaultVerifier>
    {
        protected override ParseOptions CreateParseOptions() =>
            ((CSharpParseOptions)base.CreateParseOptions()).WithLanguageVersion(LanguageVersion.Latest);
    }

    /// <summary>The provider, for a rule that only these tests know.</summary>
    private sealed class PlannedFixProvider : FlatcarCodeFixProvider
    {
        public override ImmutableArray<string> FixableDiagnosticIds => [PlannedFixAnalyzer.Id];
    }
}
