using System.Runtime.InteropServices;

namespace FlatcarGen.Transpiler;

/// <summary>
/// lstat(2), by way of .NET's own library, which gives the same layout and the same mode bits on every Unix. .NET's public API does not
/// tell a pipe from a file, and whoever opens a pipe waits for ever.
/// </summary>
internal static class UnixStatus
{
    private const int NoEntry = 2;
    private const int NoAccess = 13;
    private const int NoFolder = 20;

    private const int KindMask = 0xF000;
    private const int AnyExecutes = 0x49;

    public static PathStatus? Of(string path)
    {
        try
        {
            if (LStat(path, out var status) == 0)
                return new(KindOf(status.Mode), (status.Mode & AnyExecutes) != 0);
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            throw new BrokenPathException("this runtime cannot tell what it is; use .NET 8 or later.");
        }

        return Marshal.GetLastWin32Error() switch
        {
            NoEntry => null,
            NoAccess => throw new BrokenPathException($"there is no permission to look into '{Path.GetDirectoryName(path)}'."),
            NoFolder => throw new BrokenPathException($"'{Path.GetDirectoryName(path)}' is no folder."),
            var error => throw new BrokenPathException($"the system refuses '{path}' with error {error}."),
        };
    }

    private static PathKind KindOf(int mode) => (mode & KindMask) switch
    {
        0x8000 => PathKind.File,
        0x4000 => PathKind.Folder,
        0xA000 => PathKind.Link,
        _ => PathKind.Other,
    };

    [DllImport("libSystem.Native", EntryPoint = "SystemNative_LStat", SetLastError = true, CharSet = CharSet.Ansi)]
    private static extern int LStat(string path, out Status status);

    /// <summary>The beginning of what is filled in, with more room than that takes.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 256)]
    private readonly struct Status
    {
        private readonly int _flags;
        public readonly int Mode;
    }
}
