using FlatcarGen.Generator;
using Microsoft.CodeAnalysis;

namespace FlatcarGen.Generator.Tests.Generator;

/// <summary>What an edit makes the generator do again, and what it does not.</summary>
public sealed class IncrementalityTests
{
    private const string Unrelated = "class Unrelated { int x = 1; }";

    [Fact]
    public void An_unrelated_edit_makes_nothing_anew()
    {
        var steps = Edit([Declarations.Cluster(), Unrelated], 1, "class Unrelated { int x = 2; }");

        Assert.All(steps[FlatcarGenerator.ClustersStep], reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(steps[FlatcarGenerator.SummariesStep], reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(steps[FlatcarGenerator.IndexStep], reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(steps["SourceOutput"], reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edit_in_front_of_a_declaration_makes_nothing_anew()
    {
        var steps = Edit([Declarations.Cluster()], 0, "// moved\n\n" + Declarations.Cluster());

        Assert.All(steps["SourceOutput"], reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edit_of_one_node_makes_its_cluster_anew_and_no_other()
    {
        var steps = Edit([Declarations.Cluster(), Declarations.Cluster("Other")], 0, Declarations.Cluster(motd: "changed"));

        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], steps[FlatcarGenerator.ClustersStep]);
        Assert.Equal(1, steps["SourceOutput"].Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.All(steps[FlatcarGenerator.IndexStep], reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_new_node_is_made_and_enters_the_index()
    {
        var steps = Edit([Declarations.Cluster()], 0, Declarations.Cluster(members: "[Worker] public static partial class Another;"));

        Assert.Equal([IncrementalStepRunReason.Modified], steps[FlatcarGenerator.ClustersStep]);
        Assert.Contains(IncrementalStepRunReason.Modified, steps[FlatcarGenerator.IndexStep]);
    }

    [Fact]
    public void Models_hold_nothing_of_Roslyn()
    {
        var seen = new HashSet<Type>();
        var open = new Stack<Type>([typeof(FlatcarGen.Generator.Declarations.ClusterModel), typeof(FlatcarGen.Generator.Emit.ClusterSummary)]);
        while (open.Count > 0)
        {
            var type = open.Pop();
            if (!seen.Add(type))
                continue;
            Assert.False(type.Namespace!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal), type.FullName);
            foreach (var field in type.GetFields(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic))
            {
                open.Push(field.FieldType.IsArray ? field.FieldType.GetElementType()! : field.FieldType);
                foreach (var argument in field.FieldType.GetGenericArguments())
                    open.Push(argument);
            }
        }

        Assert.Contains(typeof(FlatcarGen.Core.Declarations.FilePiece), seen);
    }

    /// <summary>Runs, replaces a file, runs again: the reasons of each tracked step's outputs in the second run.</summary>
    private static Dictionary<string, List<IncrementalStepRunReason>> Edit(string[] files, int edited, string text)
    {
        var compilation = Compilations.Of(files);
        var driver = Compilations.Driver().RunGenerators(compilation);
        var tree = compilation.SyntaxTrees[edited];
        driver = driver.RunGenerators(compilation.ReplaceSyntaxTree(tree, Compilations.Tree(text, tree.FilePath)));
        var result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return result.TrackedSteps
            .GroupBy(step => step.Key)
            .ToDictionary(
                group => group.Key,
                group => group.SelectMany(step => step.Value).SelectMany(run => run.Outputs).Select(output => output.Reason).ToList());
    }
}
