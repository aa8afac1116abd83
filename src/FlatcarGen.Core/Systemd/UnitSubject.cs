namespace FlatcarGen.Core.Systemd;

/// <summary>A unit together with the drop-ins that belong to it, as systemd puts them together.</summary>
/// <param name="name">The unit's name with its suffix.</param>
/// <param name="unit">Its file; null where someone else ships it and only drop-ins are known.</param>
/// <param name="dropIns">Its drop-ins in any order; systemd takes them in the order of their file names.</param>
public sealed class UnitSubject(string name, UnitFile? unit, IReadOnlyList<UnitFile> dropIns)
{
    private IReadOnlyList<Directive>? _effective;
    private IReadOnlyList<Directive>? _execLines;
    private ILookup<(string Section, string Key), Directive>? _byKey;

    public string Name { get; } = name;

    public UnitFile? Unit { get; } = unit;

    public IReadOnlyList<UnitFile> DropIns { get; } = dropIns.OrderBy(file => file.FileName, StringComparer.Ordinal).ToList();

    /// <summary>Whether it has drop-ins whose text is elsewhere, which may say anything.</summary>
    public bool HasUnseenDropIns { get; init; }

    /// <summary>Whether it is known to be enabled: what its [Install] says holds.</summary>
    public bool IsEnabled { get; init; }

    /// <summary>The unit's file, where it is known, and then the drop-ins in the order that systemd reads them.</summary>
    public IEnumerable<UnitFile> Files => Unit is null ? DropIns : DropIns.Prepend(Unit);

    /// <summary>All directives that hold in the end, in order: those that an empty assignment has reset are left out.</summary>
    public IReadOnlyList<Directive> Directives => _effective ??= Effective();

    /// <summary>The directives of this name that hold in the end.</summary>
    public IEnumerable<Directive> All(string section, string key) =>
        (_byKey ??= Directives.ToLookup(directive => (directive.Section.Name, directive.Key)))[(section, key)];

    /// <summary>The one that wins among those of which only the last counts.</summary>
    public Directive? Last(string section, string key) => All(section, key).LastOrDefault();

    /// <summary>The entries of a list whose entries are separated by blanks (<c>Requires=</c>, <c>After=</c>).</summary>
    public IEnumerable<string> Entries(string section, string key) =>
        All(section, key).SelectMany(directive => directive.Value.Value.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The Exec lines that hold in the end.</summary>
    public IReadOnlyList<Directive> ExecLines => _execLines ??= Directives.Where(DirectiveKinds.IsExec).ToList();

    private List<Directive> Effective()
    {
        var all = Files.SelectMany(file => file.Directives).ToList();
        var lastReset = new Dictionary<(string, string), int>();
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i].IsEmpty && !DirectiveKinds.IsDependency(all[i]))
                lastReset[(all[i].Section.Name, all[i].Key)] = i;
        }

        return all.Where((directive, i) => !directive.IsEmpty
            && (!lastReset.TryGetValue((directive.Section.Name, directive.Key), out var reset) || i > reset)).ToList();
    }
}
