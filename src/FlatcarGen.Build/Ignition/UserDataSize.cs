using System.Globalization;
using System.Text;
using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Metadata;

namespace FlatcarGen.Build;

/// <summary>Whether user data fits what the platform takes.</summary>
internal static class UserDataSize
{
    private const int Named = 3;

    /// <summary>What to say; null where it fits well.</summary>
    public static Notice? NoticeFor(IgnitionSource source, ArtifactFile file, IReadOnlyList<SizeShare> sizes, IgnitionSettings settings)
    {
        var limit = settings.Limit ?? (source.Platform is { } platform ? UserDataLimit.For(platform)?.Bytes : null) ?? 0;
        var bytes = Encoding.UTF8.GetByteCount(file.Text);
        if (limit == 0 || bytes * 10L < limit * 9L)
            return null;
        var spot = settings.Sources.ClassOf(source.TypeName);
        var by = settings.Limit is null ? $"{source.Platform} takes" : "FlatcarUserDataLimit allows";
        var size = $"'{file.Path}' has {Shown(bytes)} bytes, and {by} {Shown(limit)} of user data";
        var largest = sizes.Count == 0
            ? ""
            : $". The largest parts: {string.Join(", ", sizes.Take(Named).Select(part => Shown(part, settings)))}";
        return bytes > limit
            ? new(
                NoticeLevel.Error, ErrorCode.TooLarge, spot,
                $"{size}; let the machine fetch large files with Source, or all of the config with IgnitionUrl{largest}")
            : new(NoticeLevel.Warning, WarningCode.AlmostTooLarge, spot, $"{size}: there is little room left{largest}");
    }

    private static string Shown(SizeShare part, IgnitionSettings settings) =>
        $"{(settings.Values.IsTold(part.Name) ? part.Path : part.Name)} ({Shown(part.Bytes)})";

    private static string Shown(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
