using System.Globalization;
using System.Text;
using FlatcarGen.Benchmarks.Workloads;
using FlatcarGen.Core.Ignition;
using FlatcarGen.Tool.Files;
using FlatcarGen.Transpiler;

namespace FlatcarGen.Benchmarks.Running;

/// <summary>Bytes of a Butane document become bytes of an Ignition config, with nothing read from the disk or written to it.</summary>
internal static class TranspileRun
{
    private static readonly TranslationOptions Options = new() { Compressor = new GzipCompressor() };

    /// <summary>Translates, and throws where that fails.</summary>
    public static object Of(byte[] document) => Of(Encoding.UTF8.GetString(document));

    private static object Of(string document)
    {
        var translation = ButaneTranslator.Translate(document, Options);
        translation.WriteTo(Stream.Null);
        return translation;
    }

    /// <summary>
    /// Translates a file once, read as the tool reads it, in a process that does nothing else. Prints bytes: of the file, allocated, and the
    /// largest size of the managed heap, garbage and all, that was seen in the meantime.
    /// </summary>
    public static void Once(string path)
    {
        // What every document needs, a small one too, is there before.
        Of(ButaneConfig.Of(1));
        var start = GC.GetTotalMemory(forceFullCollection: true);
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var peak = start;
        using var isOver = new ManualResetEventSlim();
        var watch = new Thread(() =>
        {
            while (!isOver.Wait(TimeSpan.FromMilliseconds(1)))
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false));
        }) { Priority = ThreadPriority.Highest };
        watch.Start();
        var length = new FileInfo(path).Length;
        GC.KeepAlive(Of(Utf8File.TryRead(path)!));
        isOver.Set();
        watch.Join();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{length} {GC.GetTotalAllocatedBytes(precise: true) - allocated} {peak - start}"));
    }
}
