using System.Reflection;

namespace FlatcarGen.Build;

/// <summary>
/// Files that nobody but their owner can read, from their first moment on: mode 0600. .NET has a way to say so since 7.0, .NET Framework
/// has none, and needs none on Windows, where the folder decides who may read.
/// </summary>
internal static class PrivateFile
{
    private const int OwnerReadsAndWrites = 0x180;

    private static readonly Type? s_options = typeof(FileStream).Assembly.GetType("System.IO.FileStreamOptions");

    private static readonly PropertyInfo? s_mode = s_options?.GetProperty("UnixCreateMode");

    /// <summary>Writes a file that is not there yet.</summary>
    /// <exception cref="NotSupportedException">The runtime cannot make such a file.</exception>
    public static void Write(string path, byte[] content)
    {
        using var file = Create(path);
        file.Write(content, 0, content.Length);
    }

    private static FileStream Create(string path)
    {
        if (Path.DirectorySeparatorChar == '\\')
            return new(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        if (s_options is null || s_mode is null)
            throw new NotSupportedException("this runtime cannot make a file that only its owner reads; build with .NET 8 or later");
        var options = Activator.CreateInstance(s_options)!;
        s_options.GetProperty("Mode")!.SetValue(options, FileMode.CreateNew);
        s_options.GetProperty("Access")!.SetValue(options, FileAccess.Write);
        s_options.GetProperty("Share")!.SetValue(options, FileShare.None);
        s_mode.SetValue(options, Enum.ToObject(Nullable.GetUnderlyingType(s_mode.PropertyType) ?? s_mode.PropertyType, OwnerReadsAndWrites));
        try
        {
            return (FileStream)Activator.CreateInstance(typeof(FileStream), path, options)!;
        }
        catch (TargetInvocationException e) when (e.InnerException is { } inner)
        {
            throw inner as IOException ?? new IOException(inner.Message, inner);
        }
    }
}
