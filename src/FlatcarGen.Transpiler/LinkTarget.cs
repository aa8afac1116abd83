using System.Reflection;

namespace FlatcarGen.Transpiler;

/// <summary>Where a symbolic link points to, as it says. .NET has it since 6.0; .NET Framework does not.</summary>
internal static class LinkTarget
{
    private static readonly PropertyInfo? Property = typeof(FileSystemInfo).GetProperty("LinkTarget");

    /// <summary>Whether a reparse point of Windows is a link, and not something that stands for the file itself.</summary>
    public static bool IsLink(string path) => Property is null || Property.GetValue(new FileInfo(path)) is not null;

    /// <exception cref="BrokenPathException">It cannot be told.</exception>
    public static string Of(string path)
    {
        try
        {
            return (string?)Property?.GetValue(new FileInfo(path))
                ?? throw new BrokenPathException($"'{path}' is a symbolic link, which this runtime cannot read; use .NET 8 or later.");
        }
        catch (TargetInvocationException e)
        {
            throw new BrokenPathException($"the symbolic link '{path}' cannot be read: {e.InnerException?.Message}");
        }
    }
}
