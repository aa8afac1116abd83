using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Generator.Declarations;

/// <summary>A declared cluster: plain values, nothing of Roslyn.</summary>
/// <param name="Head">What its nodes depend on.</param>
/// <param name="Nodes">Its nodes, in the order of their class names.</param>
public sealed record ClusterModel(ClusterHead Head, EquatableArray<NodeModel> Nodes);

/// <summary>A cluster without its nodes.</summary>
/// <param name="Shape">Its class.</param>
/// <param name="Declaration">What it says.</param>
/// <param name="CanExtend">Whether a further part of the class can be written.</param>
public sealed record ClusterHead(TypeShape Shape, ClusterDeclaration Declaration, bool CanExtend);

/// <summary>A declared node.</summary>
/// <param name="Header">Its class, nested in the cluster's.</param>
/// <param name="Declaration">What it says.</param>
/// <param name="CanExtend">Whether a further part of the class can be written.</param>
public sealed record NodeModel(TypeHeader Header, NodeDeclaration Declaration, bool CanExtend);
