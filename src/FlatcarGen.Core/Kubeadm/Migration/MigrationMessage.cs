using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Kubeadm.Migration;

/// <summary>Something to tell of a migration.</summary>
/// <param name="Range">The characters of the config, as it was.</param>
/// <param name="Message">What it is, and what to do.</param>
public readonly record struct MigrationMessage(TextRange Range, string Message);
