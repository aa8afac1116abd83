using FlatcarGen.Core.Butane.Reading;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Reading;

/// <summary>Makes the JSON that sigs.k8s.io/yaml makes of a tree. YAML trees are no deeper than <see cref="YamlReader.MaxDepth"/>.</summary>
/// <param name="textOf">A scalar's text, as far as it is known; null where it is as it stands.</param>
/// <param name="isJson">Whether the text is JSON, whose numbers stay as they are written.</param>
/// <param name="problems">Takes what JSON cannot say.</param>
internal sealed class JsonTreeBuilder(Func<YamlScalar, string>? textOf, bool isJson, JsonProblems problems)
{
    private readonly AliasTrail _aliases = new();
    private bool _isTold;

    /// <summary>Reads a document.</summary>
    public JsonValue ReadDocument(YamlNode root)
    {
        _aliases.Count();
        return Read(root);
    }

    private JsonValue Read(YamlNode node)
    {
        var value = _aliases.Enter(node) ? ReadFound(node) : Refuse(node);
        _aliases.Leave(node);
        return value;
    }

    private JsonValue ReadFound(YamlNode node)
    {
        switch (node)
        {
            case YamlMapping mapping:
                var members = new MemberList(problems);
                Take(mapping, members);
                return JsonValue.OfMembers(members.Members, mapping);
            case YamlSequence items:
                return JsonValue.OfItems(items.Select(Read).ToArray(), items);
            default:
                return OfScalar((YamlScalar)node);
        }
    }

    private JsonValue Refuse(YamlNode node)
    {
        if (!_isTold)
            problems.Add(node, _aliases.Problem!);
        _isTold = true;
        return JsonValue.Unknown(node);
    }

    /// <summary>Merge keys come in where they stand: what a later key says again is twice there.</summary>
    private void Take(YamlMapping mapping, MemberList into)
    {
        foreach (var (key, value) in mapping)
        {
            if (IsMerge(key))
                Merge(value, into);
            else if (NameOf(key) is { } name)
                into.Put(new(name, key, Read(value)));
            else
                Read(value);
        }
    }

    private string? NameOf(YamlScalar key)
    {
        _aliases.Enter(key);
        _aliases.Leave(key);
        if (key.AliasProblem is not null)
            return null;
        var resolved = ScalarResolver.Resolve(key, TextOf(key));
        if (resolved.Name is null)
            problems.Add(key, resolved.Kind == JsonKind.Null ? "A key must be a text; this is null" : "This number is too large for a key; quote it");
        else if (resolved.Problem is { } problem && resolved.Kind != JsonKind.Number)
            problems.Add(key, problem);
        return resolved.Name;
    }

    private void Merge(YamlNode value, MemberList into)
    {
        if (value is not YamlSequence { AliasRange: null } several)
        {
            MergeOne(value, into);
            return;
        }

        for (var i = several.Count - 1; i >= 0; i--)
            MergeOne(several[i], into);
    }

    private void MergeOne(YamlNode value, MemberList into)
    {
        if (value.AliasProblem is not null)
            return;
        if (value is YamlScalar scalar && TextOf(scalar).IndexOf(MappedText.Unknown) >= 0)
            into.Put(new(MappedText.Unknown.ToString(), scalar, JsonValue.Unknown(scalar)));
        else if (value is not YamlMapping mapping)
            problems.Add(value, "'<<' takes a mapping or a list of mappings");
        else if (_aliases.Enter(mapping))
            Take(mapping, into);
        else
            Refuse(mapping);
        _aliases.Leave(value);
    }

    private JsonValue OfScalar(YamlScalar scalar)
    {
        if (scalar.AliasProblem is not null)
            return JsonValue.Unknown(scalar);
        var text = TextOf(scalar);
        if (isJson && scalar.Style == YamlStyle.Plain && text is ['-' or (>= '0' and <= '9'), ..] && text.IndexOf(MappedText.Unknown) < 0)
            return JsonValue.OfNumber(text, scalar);
        var resolved = ScalarResolver.Resolve(scalar, text);
        if (resolved.Problem is { } problem)
        {
            problems.Add(scalar, problem);
            return JsonValue.Unknown(scalar);
        }

        return resolved.Kind switch
        {
            JsonKind.Null => JsonValue.Null(scalar),
            JsonKind.Boolean => JsonValue.OfBoolean(resolved.Text == "true", scalar),
            JsonKind.Number => JsonValue.OfNumber(resolved.Text, scalar),
            JsonKind.Unknown => JsonValue.Unknown(scalar),
            _ => JsonValue.OfText(resolved.Text, scalar),
        };
    }

    private string TextOf(YamlScalar scalar) => textOf?.Invoke(scalar) ?? scalar.Text;

    /// <summary>A plain <c>&lt;&lt;</c>; behind a lone <c>!</c> a quoted one too.</summary>
    private static bool IsMerge(YamlScalar key) =>
        key is { Text: "<<", AliasRange: null }
        && (key.Tag == "!" || key.Tag.EndsWith(":merge", StringComparison.Ordinal) || (key.Tag.Length == 0 && key.Style == YamlStyle.Plain));
}
