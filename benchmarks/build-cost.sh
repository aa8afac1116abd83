#!/usr/bin/env bash
# What the package costs a whole `dotnet build`: two projects of the same sources, one that refers to the package and one that has
# do-nothing attributes of the same names instead, are built in turn, in pairs of alternating order.
#
#   benchmarks/build-cost.sh [pairs=10] [nodes=100] [shared=true]
#
# Builds are those of a usual user (Debug, the settings of `dotnet new classlib`, a compiler server that stays), without the restore. The
# compiler server is one of this run's own, so that no other build on the machine warms or fills it, and it ends with the run.
# With shared=false each build starts a compiler of its own, as on a build machine: that one has to load and compile all code first.
set -euo pipefail

pairs=${1:-10}
nodes=${2:-100}
shared=${3:-true}
repo=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
server=flatcargen-build-cost-$$
version=0.0.0-cost

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDTERMINALLOGGER=off

# What a machine may have set against the defaults.
unset UseSharedCompilation MSBUILDDISABLENODEREUSE DOTNET_CLI_USE_MSBUILD_SERVER

clean_up() {
    local id
    for id in $(pgrep -f -- "-pipename:$server" || true); do
        kill "$id" || true
    done
    rm -rf "$work"
}
trap clean_up EXIT

quietly() {
    "$@" >"$work/log" 2>&1 || { cat "$work/log" >&2; return 1; }
}

make_project() { # <folder> <what else is in the project file>
    mkdir -p "$1"
    cp "$work/sources/"*.cs "$1"
    cat >"$1/Measured.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
  </PropertyGroup>
  $2
</Project>
XML
}

write_attributes() { # <file>
    cat >"$1" <<'CS'
#pragma warning disable CS9113
namespace FlatcarGen;

public enum Platform
{
    Aws,
}

public sealed class FlatcarClusterAttribute(string name) : Attribute
{
    public Platform Platform { get; set; }
    public string? KubernetesVersion { get; set; }
    public string? FlatcarVersion { get; set; }
    public string? BinDir { get; set; }
    public string? CloudProvider { get; set; }
    public string? ControlPlaneEndpoint { get; set; }
    public string[]? CertSans { get; set; }
    public string[]? PodSubnets { get; set; }
    public string[]? ServiceSubnets { get; set; }
    public bool KubeProxy { get; set; }
    public string? CertificateKey { get; set; }
    public string[]? CaCertHashes { get; set; }
}

public abstract class NodeAttribute : Attribute
{
    public string[]? Labels { get; set; }
}

public sealed class ControlPlaneAttribute : NodeAttribute
{
    public bool Bootstrap { get; set; }
}

public sealed class WorkerAttribute : NodeAttribute;

public sealed class BootstrapTokenAttribute(string token) : Attribute;

public sealed class CertificateAuthorityAttribute(string certificateBase64, string keyBase64) : Attribute;

public sealed class SysextAttribute(string name, string source) : Attribute
{
    public string? Hash { get; set; }
}

public sealed class UserAttribute(string name) : Attribute
{
    public string[]? SshAuthorizedKeys { get; set; }
}

public sealed class FileAttribute(string path) : Attribute
{
    public string? Mode { get; set; }
    public bool Overwrite { get; set; }
}

public sealed class DropInAttribute(string unit, string name) : Attribute;

public sealed class IncludeAttribute(Type type) : Attribute;
CS
}

build() { # <project> [arguments]
    (cd "$work/$1" && quietly dotnet build --no-restore "-p:UseSharedCompilation=$shared" "-p:SharedCompilationId=$server" "${@:2}")
}

edit() { # <project>: a file that no cluster has to do with
    edits=$((edits + 1))
    sed -i "s/value + [0-9]*/value + $edits/" "$work/$1/Unrelated.cs"
}

measure() { # <kind> <project>: adds the milliseconds to a file
    local arguments=() begin end
    case $1 in
        edit) edit "$2" ;;
        rebuild) arguments=(--no-incremental) ;;
    esac
    begin=$(date +%s%N)
    build "$2" "${arguments[@]}"
    end=$(date +%s%N)
    echo $(((end - begin) / 1000000)) >>"$work/$1.$2"
}

median() {
    sort -n | awk '{ n[NR] = $1 } END { m = int((NR + 1) / 2); printf "%.3f", NR % 2 ? n[m] : (n[m] + n[m + 1]) / 2 }'
}

report() { # <kind> <title> <goal>
    local with without ratio
    with=$(median <"$work/$1.with")
    without=$(median <"$work/$1.without")
    ratio=$(paste "$work/$1.with" "$work/$1.without" | awk '{ print $1 / $2 }' | median)
    printf '| %s | %.0f ms | %.0f ms | %.3f | %s |\n' "$2" "$without" "$with" "$ratio" "$3"
}

echo "Packing and making two projects of $nodes nodes ..." >&2
# Nothing that outlives this run: the repository's own build has no need of a server.
quietly dotnet pack "$repo/src/FlatcarGen" -c Release -nodeReuse:false -p:UseSharedCompilation=false -o "$work/feed" "-p:PackageVersion=$version"
quietly dotnet build "$repo/benchmarks/FlatcarGen.Benchmarks" -c Release -nodeReuse:false -p:UseSharedCompilation=false
quietly dotnet run --no-build -c Release --project "$repo/benchmarks/FlatcarGen.Benchmarks" -- --sources "$work/sources" "$nodes"
make_project "$work/with" "<ItemGroup><PackageReference Include=\"FlatcarGen\" Version=\"$version\" /></ItemGroup>"
make_project "$work/without" ""
write_attributes "$work/without/Attributes.cs"
cat >"$work/nuget.config" <<XML
<configuration>
  <packageSources>
    <clear />
    <add key="feed" value="$work/feed" />
  </packageSources>
</configuration>
XML
# Nothing above the projects is theirs.
echo '<Project />' | tee "$work/Directory.Build.props" "$work/Directory.Build.targets" >"$work/Directory.Packages.props"
export NUGET_PACKAGES=$work/packages

edits=0
for project in with without; do
    (cd "$work/$project" && quietly dotnet restore)
    # Until the compiler has seen and compiled its own code often enough.
    for _ in 1 2 3 4 5 6 7 8; do
        edit "$project"
        build "$project"
        build "$project" --no-incremental
    done
done
written=$(find "$work/with/bin" -name '*.bu' | wc -l)
[ "$written" -eq "$nodes" ] || { echo "$written Butane files were written for $nodes nodes" >&2; exit 1; }

for pair in $(seq "$pairs"); do
    echo "Pair $pair of $pairs ..." >&2
    if [ $((pair % 2)) -eq 0 ]; then order=(with without); else order=(without with); fi
    for kind in edit rebuild none; do
        for project in "${order[@]}"; do
            measure "$kind" "$project"
        done
    done
done

echo "$nodes nodes, $pairs pairs, compiler server: $shared; medians, and the median of the pairs' ratios"
echo
echo "| \`dotnet build\` | without | with | ratio | goal |"
echo "|---|---:|---:|---:|---:|"
report edit "after an edit elsewhere" 1.10
report rebuild "from scratch" 1.10
report none "with nothing to do" 1.02
