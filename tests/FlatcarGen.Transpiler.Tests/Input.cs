using System.Globalization;
using System.Text;

namespace FlatcarGen.Transpiler.Tests;

/// <summary>Bytes of several kinds, the same on every machine.</summary>
internal static class Input
{
    private static readonly string[] Words =
        ["Environment=", "ExecStart=", "/usr/bin/", "kubeadm", "kubelet", "containerd", "After=", "network-online", ".target", ".service", "\n", " "];

    public static byte[] Of(string kind, int length) => kind switch
    {
        "lines" => Text(length, i => "line " + i.ToString(CultureInfo.InvariantCulture) + "\n"),
        "words" => Text(length, new Noise().Word),
        "noise" => new Noise().Bytes(length),
        _ => new byte[length],
    };

    private static byte[] Text(int length, Func<int, string> part)
    {
        var text = new StringBuilder(length + 32);
        for (var i = 0; text.Length < length; i++)
            text.Append(part(i));
        return Encoding.ASCII.GetBytes(text.ToString(0, length));
    }

    /// <summary>A linear congruential generator: Random may change with the runtime.</summary>
    private sealed class Noise
    {
        private uint _state = 1;

        public string Word(int index) => Words[Next() % Words.Length];

        public byte[] Bytes(int length)
        {
            var bytes = new byte[length];
            for (var i = 0; i < length; i++)
                bytes[i] = (byte)Next();
            return bytes;
        }

        private int Next()
        {
            _state = unchecked((_state * 1664525) + 1013904223);
            return (int)(_state >> 16) & 0x7FFF;
        }
    }
}
