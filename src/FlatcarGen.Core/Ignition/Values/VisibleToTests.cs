using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("FlatcarGen.Core.Tests")]
