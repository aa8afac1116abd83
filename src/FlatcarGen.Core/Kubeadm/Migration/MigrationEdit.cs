using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Kubeadm.Migration;

/// <summary>Characters of a config and what stands there afterwards.</summary>
public readonly record struct MigrationEdit(TextRange Range, string NewText);
