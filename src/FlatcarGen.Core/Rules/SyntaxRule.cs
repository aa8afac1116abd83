using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules;

/// <summary>A file that is not even YAML, as far as its reader is concerned.</summary>
public abstract class SyntaxRule : Rule
{
    /// <summary>Which files it speaks of.</summary>
    public abstract SyntaxOf Speaks { get; }

    public IEnumerable<Finding> Check(MappedText text, YamlDocuments documents)
    {
        // butane reads the first document and never looks at what follows.
        var end = Speaks == SyntaxOf.Butane && documents.Roots.Count > 1 ? documents.Roots[1].Range?.Start ?? text.Length : text.Length;
        return documents.Problems
            .Where(problem => problem.Range.Start <= end && !IsFilledInBefore(text.Value, problem.Range.Start))
            .Select(problem => Found(text, problem.Range, problem.Message));
    }

    /// <summary>Whether envsubst or the like fills the line in before it is read: <c>[${COREOS_EC2_IPV4_LOCAL}]</c> is no YAML until then.</summary>
    private bool IsFilledInBefore(string text, int at) => Speaks == SyntaxOf.Kubeadm && LaterValues.IsInLineOf(text, at);
}

/// <summary>Whose YAML a file is.</summary>
public enum SyntaxOf
{
    Butane,
    Kubeadm,
}
