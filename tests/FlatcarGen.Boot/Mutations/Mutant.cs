using FlatcarGen.Boot.Declared;
using FlatcarGen.Boot.Samples;
using Microsoft.CodeAnalysis;

namespace FlatcarGen.Boot.Mutations;

/// <summary>An original with an edit: what the rules say of it, and the machine that it describes.</summary>
internal sealed class Mutant
{
    private readonly Original _original;
    private readonly CompiledDeclarations? _declarations;
    private readonly ButaneDocument? _document;

    /// <exception cref="InvalidOperationException">There is nothing to edit.</exception>
    public Mutant(Original original, IReadOnlyList<Edit> edits)
    {
        _original = original;
        var edited = new HashSet<string>();
        if (original.IsDocument)
            _document = new(Edit(original.Text));
        else
            _declarations = original.Declared(Edit);
        if (edits.Select(edit => edit.From).FirstOrDefault(from => !edited.Contains(from)) is { } missing)
            throw new InvalidOperationException($"There is no '{missing}' in {original}.");

        string Edit(string text)
        {
            foreach (var (from, to) in edits)
            {
                if (text.Contains(from, StringComparison.Ordinal))
                    edited.Add(from);
                text = text.Replace(from, to, StringComparison.Ordinal);
            }

            return text;
        }
    }

    /// <summary>The rules that speak of it, at warning or error, with the severity.</summary>
    public async Task<IReadOnlyList<(string Rule, DiagnosticSeverity Severity)>> FindingsAsync() =>
        (await (_document?.FindingsAsync() ?? _declarations!.FindingsAsync()))
            .Where(finding => finding.Severity >= DiagnosticSeverity.Warning)
            .Select(finding => (finding.Id, finding.Severity))
            .Distinct()
            .OrderBy(finding => finding.Id, StringComparer.Ordinal)
            .ToList();

    /// <exception cref="ButaneException">Butane refuses it.</exception>
    public DeclaredNode Node() => _document?.Node(_original.KubeadmConfigPath) ?? _declarations!.Node(_original.Node, SampleValues.All);
}
