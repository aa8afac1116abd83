using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using FlatcarGen.Benchmarks;
using FlatcarGen.Benchmarks.Running;
using FlatcarGen.Benchmarks.Workloads;
using Perfolizer.Horology;

if (args is ["--ratios", .. var rest])
{
    var counts = rest.Where(word => int.TryParse(word, out _)).Select(word => int.Parse(word, CultureInfo.InvariantCulture)).ToList();
    Ratios.Print([.. rest.Where(word => !int.TryParse(word, out _))], counts.Count > 0 ? counts : [1, 100, 1000]);
    return;
}

if (args is ["--rules", .. { } only])
{
    if (only is not ["files"])
        Ratios.PrintAnalyzers(only, [1000]);
    Console.WriteLine();
    Ratios.PrintFiles([250_000, 500_000, 1_000_000, 2_000_000]);
    Console.WriteLine();
    Ratios.PrintKubeadmFiles([0, 100, 1_000, 10_000]);
    return;
}

if (args is ["--transpile"])
{
    TranspileCosts.Print();
    return;
}

if (args is ["--transpile-once", var document])
{
    TranspileRun.Once(document);
    return;
}

if (args is ["--document", var file, var units])
{
    File.WriteAllText(file, ButaneConfig.Of(int.Parse(units, CultureInfo.InvariantCulture)));
    return;
}

if (args is ["--sources", var folder, var nodes])
{
    new MeasuredProject(new Clusters(), int.Parse(nodes, CultureInfo.InvariantCulture)).WriteTo(folder);
    return;
}

// In this process: a process for each of the cases would spend most of the time on starting Roslyn.
var job = Job.Default
    .WithToolchain(InProcessNoEmitToolchain.Instance)
    .WithWarmupCount(3)
    .WithIterationCount(15)
    .WithIterationTime(TimeInterval.FromMilliseconds(100));
var config = ManualConfig.Create(DefaultConfig.Instance)
    .AddJob(job)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumn(StatisticColumn.Median, new RatioToFloorColumn())
    .HideColumns("Method", "Error", "StdDev", "Gen0", "Gen1", "Gen2", "Mean")
    .WithOptions(ConfigOptions.DisableOptimizationsValidator);
BenchmarkSwitcher.FromAssembly(typeof(GeneratorBenchmarks).Assembly).Run(args, config);
