using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Kubeadm;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Machines;

/// <summary>
/// The configuration of a machine as its Butane document says it, whether that was declared in C# or written in a file. What cannot be
/// read is left out; telling of it is up to others.
/// </summary>
public sealed class Machine
{
    private readonly Lazy<IReadOnlyList<KubeadmDocuments>> _kubeadm;
    private readonly Lazy<IReadOnlyList<MachineCall>> _calls;
    private readonly Lazy<IReadOnlyList<ReportEntry>> _report;
    private UnitContext? _context;
    private ILookup<string, MachineUnit>? _unitsByName;

    private Machine(YamlMapping document, UnitForm form, MachineFacts facts)
    {
        (Document, Form, Facts) = (document, form, facts);
        ConfigReaders = new(this);
        var storage = document.Find("storage") as YamlMapping;
        Files = Items(storage, "files").Select(entry => new MachineFile(entry, this)).ToList();
        Directories = Items(storage, "directories").Select(entry => new MachinePath(entry, this)).ToList();
        Links = Items(storage, "links").Select(entry => new MachineLink(entry, this)).ToList();
        Units = Items(document.Find("systemd") as YamlMapping, "units").Select(entry => new MachineUnit(entry, this)).ToList();
        Users = Items(document.Find("passwd") as YamlMapping, "users").Select(entry => new MachineUser(entry, this)).ToList();
        _kubeadm = new(() => Files.Select(file => file.Kubeadm).OfType<KubeadmDocuments>().ToList());
        _calls = new(() => MachineCall.In(this).ToList());
        _report = new(() => facts.IsBroken ? [] : ButaneTranslator.Check(document, ValueOf));
    }

    private Machine(YamlMapping document, UnitForm form, MachineFacts facts, IReadOnlyList<KubeadmDocuments> kubeadm)
        : this(document, form, facts)
    {
        foreach (var config in kubeadm)
            config.Use = ConfigUse.ByKubeadm with { HasFile = ConfigReaders.HasFile };
        _kubeadm = new(() => kubeadm
            // The generated one is known already; nobody wrote it as a text.
            .Concat(Files.Where(file => file.Contents is { Source.At.Id: > 0 }).Select(file => file.Kubeadm).OfType<KubeadmDocuments>())
            .ToList());
    }

    /// <summary>The whole document.</summary>
    public YamlMapping Document { get; }

    /// <summary>What its texts go through before the machine has them.</summary>
    public UnitForm Form { get; }

    public MachineFacts Facts { get; }

    public IReadOnlyList<MachineFile> Files { get; }

    public IReadOnlyList<MachinePath> Directories { get; }

    public IReadOnlyList<MachineLink> Links { get; }

    /// <summary>Files, directories and links, which share one name space.</summary>
    public IEnumerable<MachinePath> Paths => Files.Concat(Directories).Concat(Links);

    public IReadOnlyList<MachineUnit> Units { get; }

    public IReadOnlyList<MachineUser> Users { get; }

    /// <summary>The texts that it brings: those of files, units and drop-ins.</summary>
    public IEnumerable<MappedText> Texts => Files.Select(file => file.Contents)
        .OfType<MappedText>()
        .Concat(Units.SelectMany(unit => unit.Subject.Files).Select(file => file.Text));

    /// <summary>The kubeadm configs: the declared one, or those among the files.</summary>
    public IReadOnlyList<KubeadmDocuments> KubeadmConfigs => _kubeadm.Value;

    /// <summary>The Kubernetes release, which is told beside the configuration or in one of its configs; null where it is not known.</summary>
    public KubernetesVersion? KubernetesVersion =>
        Facts.KubernetesVersion ?? KubeadmConfigs.Select(config => config.Version).FirstOrDefault(version => version is not null);

    /// <summary>Who reads its configs.</summary>
    internal ConfigReaders ConfigReaders { get; }

    /// <summary>The programs that its units and its scripts start; found once.</summary>
    internal IReadOnlyList<MachineCall> Calls => _calls.Value;

    /// <summary>What butane and Ignition would say of the document, as far as it is known; found out once.</summary>
    public IReadOnlyList<ReportEntry> Report => _report.Value;

    /// <summary>What rules for units are told.</summary>
    public UnitContext UnitContext => _context ??= new(Facts.Platform, Units.Select(unit => unit.Subject).ToList()) { Files = Files };

    /// <summary>Reads a Butane document.</summary>
    /// <param name="document">Its root.</param>
    /// <param name="form">What its texts go through before the machine has them.</param>
    /// <param name="facts">What else is known.</param>
    public static Machine Of(YamlMapping document, UnitForm form, MachineFacts facts) => new(document, form, facts);

    /// <summary>Reads a Butane document whose kubeadm config is known to be made of these.</summary>
    public static Machine Of(YamlMapping document, UnitForm form, MachineFacts facts, IReadOnlyList<KubeadmDocuments> kubeadm) =>
        new(document, form, facts, kubeadm);

    /// <summary>A value as the machine will have it: what is known later alone is <see cref="MappedText.Unknown"/>.</summary>
    public MappedText TextOf(YamlScalar scalar) =>
        Form == UnitForm.Declared ? PlaceholderReader.Read(scalar.MappedText) : scalar.MappedText;

    public MachineFile? FindFile(string path) => UnitContext.FindFile(path);

    public MachineUnit? FindUnit(string name)
    {
        _unitsByName ??= Units.ToLookup(unit => unit.Name.Value, StringComparer.Ordinal);
        return _unitsByName[name].FirstOrDefault();
    }

    /// <summary>As <see cref="TextOf"/>, without the places, which are not found out for every scalar.</summary>
    private string ValueOf(YamlScalar scalar) =>
        Form == UnitForm.Plain ? scalar.Text : scalar.KnownText ?? TextOf(scalar).Value;

    /// <summary>The text under a key; null where there is none.</summary>
    internal MappedText? TextUnder(YamlMapping entry, string key) =>
        entry.Find(key) is YamlScalar { IsNull: false } scalar ? TextOf(scalar) : null;

    internal static IEnumerable<YamlMapping> Items(YamlMapping? parent, string key) =>
        (parent?.Find(key) as YamlSequence)?.OfType<YamlMapping>() ?? [];
}
