using FlatcarGen.Core.Templating;

namespace FlatcarGen.Core.Systemd;

/// <summary>Writes a unit file, section by section. Values are written as they are: a command line is quoted before.</summary>
internal sealed class UnitTextBuilder
{
    private readonly TemplateTextBuilder _text = new();
    private bool _hasSection;

    public UnitTextBuilder Section(string name)
    {
        _text.Append(_hasSection ? "\n[" : "[").Append(name).Append("]\n");
        _hasSection = true;
        return this;
    }

    /// <summary>Adds a directive; null leaves it out.</summary>
    public UnitTextBuilder Add(string key, TemplateText? value)
    {
        if (value is { } known)
            _text.Append(key).Append('=').Append(known).Append('\n');
        return this;
    }

    /// <summary>Adds a directive whose value is a list of words; an empty list leaves it out.</summary>
    public UnitTextBuilder AddList(string key, IReadOnlyCollection<string> words) =>
        words.Count == 0 ? this : Add(key, string.Join(" ", words));

    public TemplateText ToTemplateText() => _text.ToTemplateText();
}
