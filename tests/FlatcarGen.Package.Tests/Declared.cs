namespace FlatcarGen.Package.Tests;

/// <summary>A project with a small cluster.</summary>
internal static class Declared
{
    public const string Prod = """"
        using FlatcarGen;

        namespace Machines;

        [FlatcarCluster("prod",
            Platform = Platform.Aws,
            KubernetesVersion = "1.34.1",
            ControlPlaneEndpoint = "api.prod.example.com:6443",
            PodSubnets = ["10.244.0.0/16", "fd00:10:244::/56"],
            ServiceSubnets = ["10.96.0.0/16", "fd00:10:96::/112"],
            CaCertHashes = ["${ca_cert_hash}"])]
        [BootstrapToken("${token}")]
        public static partial class Prod
        {
            [ButaneFragment]
            private const string Fragment = """
                storage:
                  files:
                    - path: /etc/merged
                      contents:
                        inline: merged into the rest
                """;

            [ControlPlane(Bootstrap = true)]
            public static partial class First;

            [Worker]
            public static partial class Worker;
        }
        """";

    public static string Project(string version, string otherReferences = "", string laterReferences = "") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
          <ItemGroup>
            {otherReferences}
            <PackageReference Include="FlatcarGen" Version="{version}" />
            {laterReferences}
          </ItemGroup>
        </Project>
        """;
}
