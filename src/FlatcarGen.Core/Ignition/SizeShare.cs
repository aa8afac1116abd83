namespace FlatcarGen.Core.Ignition;

/// <summary>A part of a config and its size.</summary>
/// <param name="Name">What it is, for a reader: <c>file /etc/motd</c>, <c>unit kubeadm.service</c>.</param>
/// <param name="Path">The path of the Butane document that it comes from, as in <see cref="ReportEntry.Path"/>.</param>
/// <param name="Bytes">Its UTF-8 bytes in the compact config.</param>
public sealed record SizeShare(string Name, string Path, long Bytes);
