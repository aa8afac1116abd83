using System.Globalization;
using FlatcarGen.Core.Kubeadm.Values;
using FlatcarGen.Core.Networking;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Kubeadm.Validation.Checks;

/// <summary><c>networking</c>, and how the pods' subnets are shared out among the nodes.</summary>
internal static class NetworkingChecks
{
    /// <summary>How many more bits a node's subnet may have than that of all pods (kubeadm's PodSubnetNodeMaskMaxDiff).</summary>
    private const int MostNodeBits = 16;

    /// <summary>How many bits of addresses services may have (kubeadm's MaximumBitsForServiceSubnet).</summary>
    private const int MostServiceBits = 20;

    private const int FewestServiceAddresses = 10;

    private const int FewestPodAddresses = 14;

    public static void Check(ConfigSection cluster)
    {
        var networking = cluster["networking"];
        if (networking["dnsDomain"] is { Text: { Length: > 0 } domain } dnsDomain
            && !dnsDomain.CouldBe(DnsName.IsSubdomain, ValueForms.Name))
        {
            var lower = domain.ToLowerInvariant().Trim('.');
            dnsDomain.Refuse(
                KubeadmProblem.DnsDomain,
                $"'{Shown.Short(domain)}' is no domain: it has up to 253 lower-case letters, digits, '-' and '.', and begins and ends with a letter or digit; write such as cluster.local",
                remedy: DnsName.IsSubdomain(lower) ? lower : null);
        }

        var services = networking["serviceSubnet"];
        foreach (var (subnet, range) in Subnets(services, FewestServiceAddresses))
        {
            if (subnet.Bits - subnet.PrefixLength > MostServiceBits)
            {
                var least = subnet.Bits - MostServiceBits;
                services.Refuse(KubeadmProblem.SubnetSize, $"{Shown.Short(Written(services, range))} is too large for services; write /{Number(least)} or more", range);
            }
        }

        var pods = networking["podSubnet"];
        var args = cluster["controllerManager"]["extraArgs"];
        var sharesOut = ExtraArgsChecks.Find(args, "allocate-node-cidrs") is not { } allocate || allocate.Text != "false";
        foreach (var (subnet, range) in Subnets(pods, FewestPodAddresses))
        {
            if (sharesOut)
                CheckNodeMask(pods, subnet, range, args);
        }
    }

    /// <summary>The subnets of a list that can be read, each with its place; says what is wrong with the list and each one's size.</summary>
    private static IEnumerable<(GoSubnet Subnet, TextRange Range)> Subnets(ConfigSection list, int fewestAddresses)
    {
        if (list.Text.Length == 0)
            yield break;
        var found = new List<(GoSubnet Subnet, TextRange Range)>();
        var isWhole = true;
        foreach (var (part, range) in Parts(list.Text))
        {
            if (part.IndexOf(MappedText.Unknown) >= 0 && ValueForms.Subnets.Fits(part))
            {
                isWhole = false;
            }
            else if (GoSubnet.TryParseSloppy(part, out var subnet))
            {
                found.Add((subnet, range));
            }
            else
            {
                isWhole = false;
                list.Refuse(KubeadmProblem.Subnet, PartProblem(part), range);
            }
        }

        CheckFamilies(list, found, isWhole);
        foreach (var (subnet, range) in found)
        {
            if (subnet.RangeSize < fewestAddresses)
                list.Refuse(KubeadmProblem.SubnetSize, $"{Shown.Short(Written(list, range))} is too small; give it room for {Number(fewestAddresses)} addresses at least", range);
            yield return (subnet, range);
        }
    }

    private static string PartProblem(string part) => part.Trim() is var trimmed && trimmed.Length == 0
        ? "Here a subnet is missing; take the comma out"
        : trimmed != part && GoSubnet.TryParseSloppy(trimmed, out _)
            ? "Blanks around a subnet are not taken off; write the comma alone"
            : $"'{Shown.Short(part)}' is no subnet; write an address and a prefix length, such as 10.244.0.0/16 or fd00:10:244::/56";

    private static void CheckFamilies(ConfigSection list, IReadOnlyList<(GoSubnet Subnet, TextRange Range)> found, bool isWhole)
    {
        var second = found
            .GroupBy(item => item.Subnet.Network.IsIPv4)
            .Where(family => family.Count() > 1)
            .Select(family => family.ElementAt(1))
            .ToList();
        if (second.Count > 0 && (isWhole || found.Count > 1))
        {
            var family = second[0].Subnet.Network.IsIPv4 ? "IPv4" : "IPv6";
            list.Refuse(KubeadmProblem.Subnet, $"{Shown.Short(Written(list, second[0].Range))} is the second {family} subnet; kubeadm takes one of each family", second[0].Range);
        }
    }

    private static void CheckNodeMask(ConfigSection pods, GoSubnet subnet, TextRange range, ConfigSection args)
    {
        var isIPv4 = subnet.Network.IsIPv4;
        var flag = isIPv4 ? "node-cidr-mask-size-ipv4" : "node-cidr-mask-size-ipv6";
        var written = Shown.Short(Written(pods, range));
        long mask = isIPv4 ? 24 : 64;
        if (ExtraArgsChecks.Find(args, flag) is { Text.Length: > 0 } given)
        {
            if (given.IsUnknown)
                return;
            if (!GoInteger.TryParse(given.Text, out mask))
            {
                pods.Refuse(KubeadmProblem.NodeMask, $"The controller manager's {flag} is '{Shown.Short(given.Text)}', which says nothing of a node's part of {written}; write a number", range);
                return;
            }
        }

        var other = ExtraArgsChecks.Find(args, "node-cidr-mask-size") is { Text.Length: > 0 } && ExtraArgsChecks.Find(args, flag) is not { Text.Length: > 0 }
            ? ", as kubeadm does not look at node-cidr-mask-size"
            : "";
        if (subnet.PrefixLength > mask)
            pods.Refuse(KubeadmProblem.NodeMask, $"{written} is smaller than the /{Number(mask)} that each node gets of it; make it larger, or set the controller manager's {flag}{other}", range);
        else if (mask - subnet.PrefixLength > MostNodeBits)
            pods.Refuse(KubeadmProblem.NodeMask, $"{written} is more than {Number(MostNodeBits)} bits larger than the /{Number(mask)} that each node gets of it; make it smaller, or set the controller manager's {flag}{other}", range);
    }

    /// <summary>The parts as kubeadm takes them: blanks belong to them.</summary>
    private static IEnumerable<(string Part, TextRange Range)> Parts(string text)
    {
        var start = 0;
        foreach (var part in text.Split(','))
        {
            yield return (part, new(start, part.Length));
            start += part.Length + 1;
        }
    }

    private static string Written(ConfigSection list, TextRange range) => list.Text.Substring(range.Start, range.Length);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
