using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Text;
using Microsoft.CodeAnalysis;

namespace FlatcarGen.Generator.Declarations;

/// <summary>
/// Reads the pieces of a class: attributes on the class and on its constants, and those of the classes that it includes. A class that
/// is included over several ways is read where it comes first: what comes later wins over nothing.
/// </summary>
internal sealed class PieceReader(ReadingContext context)
{
    /// <summary>Deeper chains of includes are cut off; a rule tells about them, and about cycles.</summary>
    public const int MaximumIncludeDepth = 32;

    private readonly HashSet<INamedTypeSymbol> _read = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a chain of includes was cut off.</summary>
    public bool IsCutOff { get; private set; }

    public PieceSet Read(INamedTypeSymbol type) => Read(type, depth: 0);

    /// <summary>Reads a class as one that another class includes.</summary>
    public PieceSet ReadIncluded(INamedTypeSymbol type) => Read(type, depth: 1);

    private PieceSet Read(INamedTypeSymbol type, int depth)
    {
        context.Enter(type);
        _read.Add(type);
        var pieces = new Collector();
        List<PieceSet>? includes = null;
        foreach (var attribute in SourceOrder.AttributesOf(type))
        {
            if (FlatcarAttributes.NameOf(attribute) is not { } name)
                continue;
            var reader = new AttributeReader(attribute, context.Anchors);
            if (name == FlatcarAttributes.Include)
            {
                if (reader.Type(0) is not { } included || _read.Contains(included))
                    continue;
                if (depth < MaximumIncludeDepth)
                    (includes ??= []).Add(Read(included, depth + 1));
                else
                    IsCutOff = true;
            }
            else
            {
                pieces.Add(name, reader, null);
            }
        }

        foreach (var constant in AnnotatedConstants(type))
        {
            var contents = new DeclaredText(
                LineEnds.ToLf((string)constant.ConstantValue!),
                context.Anchors?.Issue(new Origin.Constant(constant)) ?? Anchor.None);
            foreach (var attribute in constant.GetAttributes())
            {
                if (FlatcarAttributes.NameOf(attribute) is { } name)
                    pieces.Add(name, new(attribute, context.Anchors), contents);
            }
        }

        return pieces.ToPieceSet(type, includes, context.Anchors);
    }

    /// <summary>The annotated string constants of a class, in the order of their names: that of files means nothing.</summary>
    private static List<IFieldSymbol> AnnotatedConstants(INamedTypeSymbol type)
    {
        // Names are known from the syntax alone, and most nodes have no members.
        if (!type.MemberNames.Any())
            return [];
        List<IFieldSymbol>? constants = null;
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { IsConst: true, Type.SpecialType: SpecialType.System_String } field
                && FlatcarAttributes.AreOn(field)
                && field is { HasConstantValue: true, ConstantValue: string })
            {
                (constants ??= []).Add(field);
            }
        }

        constants?.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        return constants ?? [];
    }

    private sealed class Collector
    {
        private List<FilePiece>? _files;
        private List<DirectoryPiece>? _directories;
        private List<LinkPiece>? _links;
        private List<UnitPiece>? _units;
        private List<DropInPiece>? _dropIns;
        private List<UserPiece>? _users;
        private List<SysextPiece>? _sysexts;
        private List<DeclaredText>? _fragments;
        private List<DeclaredText>? _patches;

        /// <summary>Adds what an attribute declares; <paramref name="constant"/> is the text of the constant it stands on.</summary>
        public void Add(string name, AttributeReader reader, DeclaredText? constant)
        {
            switch (name)
            {
                case FlatcarAttributes.File when reader.Text("path", 0) is { } path:
                    (_files ??= []).Add(ReadFile(reader, path, constant));
                    break;
                case FlatcarAttributes.Directory when reader.Text("path", 0) is { } path:
                    (_directories ??= []).Add(new(path)
                    {
                        Mode = reader.Text("Mode"),
                        User = reader.Text("User"),
                        Group = reader.Text("Group"),
                        Overwrite = reader.Bool("Overwrite") ?? false,
                    });
                    break;
                case FlatcarAttributes.Link when reader.Text("path", 0) is { } path && reader.Text("target", 1) is { } target:
                    (_links ??= []).Add(new(path, target)
                    {
                        Hard = reader.Bool("Hard") ?? false,
                        User = reader.Text("User"),
                        Group = reader.Text("Group"),
                        Overwrite = reader.Bool("Overwrite") ?? false,
                    });
                    break;
                case FlatcarAttributes.Unit when reader.Text("name", 0) is { } unit:
                    (_units ??= []).Add(new(unit)
                    {
                        Contents = constant ?? reader.Text("Contents"),
                        OtherContents = constant is null ? null : reader.Text("Contents"),
                        Enabled = reader.Bool("Enabled"),
                        Mask = reader.Bool("Mask") ?? false,
                    });
                    break;
                case FlatcarAttributes.DropIn when reader.Text("unit", 0) is { } unit && reader.Text("name", 1) is { } dropIn:
                    (_dropIns ??= []).Add(new(unit, dropIn, constant ?? reader.Text("Contents") ?? reader.Itself)
                    {
                        OtherContents = constant is null ? null : reader.Text("Contents"),
                    });
                    break;
                case FlatcarAttributes.User when reader.Text("name", 0) is { } user:
                    (_users ??= []).Add(new(user)
                    {
                        SshAuthorizedKeys = reader.Texts("SshAuthorizedKeys") ?? default,
                        Groups = reader.Texts("Groups") ?? default,
                        PasswordHash = reader.Text("PasswordHash"),
                        HomeDir = reader.Text("HomeDir"),
                        Shell = reader.Text("Shell"),
                    });
                    break;
                case FlatcarAttributes.Sysext when reader.Text("name", 0) is { } sysext && reader.Text("source", 1) is { } source:
                    (_sysexts ??= []).Add(new(sysext, source) { Hash = reader.Text("Hash") });
                    break;
                case FlatcarAttributes.ButaneFragment when constant is { } fragment:
                    (_fragments ??= []).Add(fragment);
                    break;
                case FlatcarAttributes.KubeadmPatch when constant is { } patch:
                    (_patches ??= []).Add(patch);
                    break;
            }
        }

        public PieceSet ToPieceSet(INamedTypeSymbol type, List<PieceSet>? includes, AnchorTable? anchors) => new()
        {
            Itself = new(type.Name, anchors?.Issue(new Origin.ClassName(type)) ?? Anchor.None),
            Files = All(_files),
            Directories = All(_directories),
            Links = All(_links),
            Units = All(_units),
            DropIns = All(_dropIns),
            Users = All(_users),
            Sysexts = All(_sysexts),
            ButaneFragments = All(_fragments),
            KubeadmPatches = All(_patches),
            Includes = All(includes),
        };

        private static EquatableArray<T> All<T>(List<T>? pieces)
            where T : IEquatable<T> => pieces?.ToEquatableArray() ?? default;

        private static FilePiece ReadFile(AttributeReader reader, DeclaredText path, DeclaredText? constant) => new(path)
        {
            Contents = constant ?? reader.Text("Contents"),
            OtherContents = constant is null ? null : reader.Text("Contents"),
            ContentsBase64 = reader.Text("ContentsBase64"),
            Source = reader.Text("Source"),
            Hash = reader.Text("Hash"),
            Mode = reader.Text("Mode"),
            User = reader.Text("User"),
            Group = reader.Text("Group"),
            Overwrite = reader.Bool("Overwrite") ?? false,
        };
    }
}
