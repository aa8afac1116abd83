namespace FlatcarGen.Boot.Random;

/// <summary>A declaration that once built without a finding and was no good, without what does not matter.</summary>
/// <param name="Why">What was wrong.</param>
/// <param name="Rule">The rule that finds fault with it now; null where the product was mended, and it is right.</param>
/// <param name="Source">The declaration.</param>
internal sealed record Found(string Why, string? Rule, string Source)
{
    public static readonly IReadOnlyList<Found> All =
    [
        new("nothing made the folder of the rendered config where its path has a placeholder", null, """
            using FlatcarGen;

            [FlatcarCluster("prod", KubernetesVersion = "1.32.9", RenderedConfigPath = "/run/${folder}/kubeadm.yaml")]
            static partial class Prod
            {
                [ControlPlane(Bootstrap = true)]
                public static partial class First;
            }
            """),
        new("a variable as an address that nothing replaces, and that kubeadm refuses to advertise", "FCG3502", """
            using FlatcarGen;

            [FlatcarCluster("prod", KubernetesVersion = "1.35.0", ServiceSubnets = ["fd00:10:96::/112"], NodeIPs = ["$NODE_IP"])]
            static partial class Prod
            {
                [ControlPlane(Bootstrap = true)]
                public static partial class First;
            }
            """),
        Unit("a calendar event that is none, and with it a timer that is refused", "FCG2510",
            "a.timer", "[Timer]\nOnCalendar=every day\n[Install]\nWantedBy=timers.target\n"),
        Unit("a timer that does not say when", "FCG2514",
            "a.timer", "[Timer]\nPersistent=true\n[Install]\nWantedBy=timers.target\n"),
        Unit("a service that waits for a name on the bus and does not say which", "FCG2514",
            "a.service", "[Service]\nType=dbus\nExecStart=/usr/bin/true\n[Install]\nWantedBy=multi-user.target\n"),
        Unit("a working directory that is not absolute, for which the service is refused", "FCG2510",
            "a.service", "[Service]\nWorkingDirectory=tmp\nExecStart=/usr/bin/true\n[Install]\nWantedBy=multi-user.target\n"),
        Unit("a quota of nothing", "FCG2510",
            "a.service", "[Service]\nCPUQuota=0\nExecStart=/usr/bin/true\n[Install]\nWantedBy=multi-user.target\n"),
        Unit("permissions that are not octal", "FCG2510",
            "a.service", "[Service]\nUMask=999\nExecStart=/usr/bin/true\n[Install]\nWantedBy=multi-user.target\n"),
        Unit("a number out of its range", "FCG2510",
            "a.service", "[Service]\nOOMScoreAdjust=-2000\nExecStart=/usr/bin/true\n[Install]\nWantedBy=multi-user.target\n"),
        Unit("a word that the setting does not have", "FCG2510",
            "a.service", "[Service]\nProtectSystem=maybe\nExecStart=/usr/bin/true\n[Install]\nWantedBy=multi-user.target\n"),
    ];

    private static Found Unit(string why, string rule, string name, string text) => new(why, rule, $$""""
        using FlatcarGen;

        [FlatcarCluster("prod", KubernetesVersion = "1.33.5")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            public static partial class First
            {
                [Unit("{{name}}")]
                const string Unit = """
        {{text}}
        """;
            }
        }
        """");
}
