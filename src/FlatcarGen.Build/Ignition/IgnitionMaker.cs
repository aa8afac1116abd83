using System.Security.Cryptography;
using System.Text;
using FlatcarGen.Core.Butane;
using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;
using FlatcarGen.Transpiler;

namespace FlatcarGen.Build;

/// <summary>Makes the Ignition configs of all nodes whose values are known.</summary>
public sealed class IgnitionMaker(IgnitionSettings settings)
{
    /// <summary>The placeholder that stands for the hash of the config in what points to it.</summary>
    public const string HashPlaceholder = PointerDocument.HashPlaceholder;

    private readonly List<ArtifactFile> _files = [];
    private readonly List<ButaneProblem> _problems = [];
    private readonly List<Notice> _notices = [];
    private readonly TranslationOptions _options = new() { LocalFiles = settings.Files, Compressor = settings.Compressor };

    public MadeIgnition Make(IReadOnlyList<IgnitionSource> sources)
    {
        foreach (var source in sources)
        {
            try
            {
                Make(source);
            }
            catch (ArtifactException e)
            {
                _notices.Add(new(
                    NoticeLevel.Error, e.Code, settings.Sources.ClassOf(source.TypeName), $"{e.Message} '{source.Path}' was not written."));
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                // Nothing else is thrown as far as we know. MSBuild would print the message, which may have a secret in it.
                _notices.Add(new(
                    NoticeLevel.Error, ErrorCode.NoIgnition, settings.Sources.ClassOf(source.TypeName),
                    $"'{source.Path}' cannot be made, because of a mistake in FlatcarGen ({e.GetType().Name}); please report it\n{e.StackTrace}"));
            }
        }

        if (sources.Count > 0)
            FindUnused(sources);
        return new(_files, [.. ButaneProblem.Notices(_problems), .. _notices]);
    }

    private void Make(IgnitionSource source)
    {
        if (MissingValues.NoticeFor(source, settings) is { } missing)
        {
            _notices.Add(missing);
            return;
        }

        if (source.Placeholders.Any(name => settings.Values.Find(name) is null))
            return;
        if (Translate(source, source.Butane, source.Path, settings.Values) is not { } config)
            return;
        _files.Add(config.File);
        if (source.Pointer is null)
        {
            Measure(source, config);
            return;
        }

        var hash = new GivenValue(HashPlaceholder, HashOf(config.File.Text), ValueOrigin.Item);
        if (Translate(source, source.Pointer, source.PointerPath, settings.Values.With(hash)) is { } pointer)
        {
            _files.Add(pointer.File);
            Measure(source, pointer);
        }
    }

    private void Measure(IgnitionSource source, Config config)
    {
        if (UserDataSize.NoticeFor(source, config.File, config.Translation.MeasureParts(), settings) is { } tooLarge)
            _notices.Add(tooLarge);
    }

    private Config? Translate(IgnitionSource source, DeclaredButane butane, ArtifactPath path, GivenValues values)
    {
        var filled = FilledButane.Of(butane, name => values.Find(name)!);
        var translation = ButaneTranslator.Translate(YamlReader.ReadFirst(filled.Text), _options);
        var report = new ButaneReport(source, path, butane, filled, settings);
        _problems.AddRange(report.Of(translation));
        return translation.Failure is null ? new(new(path, TextOf(translation), filled.HasSecret), translation) : null;
    }

    /// <summary>With a line end at the end, as butane writes files.</summary>
    private static string TextOf(Translation translation)
    {
        using var bytes = new MemoryStream();
        translation.WriteTo(bytes);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }

    private static string HashOf(string text)
    {
        using var sha512 = SHA512.Create();
        return Hexadecimal.Of(sha512.ComputeHash(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>As Terraform has it: whoever names a value for this project has misspelt it; in the environment others' values lie too.</summary>
    private void FindUnused(IReadOnlyList<IgnitionSource> sources)
    {
        var used = new HashSet<string>(sources.SelectMany(source => source.Placeholders), StringComparer.Ordinal);
        foreach (var value in settings.Values.All.Where(value => value.Origin != ValueOrigin.Environment && !used.Contains(value.Name)))
        {
            var origin = value.Origin == ValueOrigin.Item ? "an item FlatcarVariable" : "the file that FlatcarSecretsFile names";
            var shown = settings.Values.IsTold(value.Name) ? "a value" : $"'{value.Name}'";
            _notices.Add(new(
                NoticeLevel.Warning, WarningCode.UnusedValue, null,
                $"{origin} gives {shown}, and no node has a placeholder of that name; correct the name, or take it out (there are: {Names(used)})"));
        }
    }

    private static string Names(IReadOnlyCollection<string> names) =>
        names.Count == 0 ? "none" : string.Join(", ", names.OrderBy(name => name, StringComparer.Ordinal));

    private sealed record Config(ArtifactFile File, Translation Translation);
}
