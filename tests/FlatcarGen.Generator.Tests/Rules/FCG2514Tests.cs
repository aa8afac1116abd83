using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2514Tests : RuleTests
{
    protected override string Firing => UnitCase.Of("[Service]\nType={|FCG2514:dbus|}\nExecStart=/bin/a\n");

    protected override string Message =>
        "systemd refuses 'a.service': Type=dbus waits for a name on the bus and BusName= gives none; add it, or take Type=exec";

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string A = "[Service]\nType=dbus\nBusName=com.example.A\nExecStart=/bin/a\n";

            [Unit("b.service")]
            const string B = "[Service]\nType=dbus\nExecStart=/bin/b\n";

            [DropIn("b.service", "10.conf")]
            const string BusName = "[Service]\nBusName=com.example.B\n";

            [DropIn("c.service", "10.conf")]
            const string Other = "[Service]\nType=dbus\n";

            [Unit("d.timer")]
            const string D = "[Timer]\nOnUnitActiveSec=5min\n[Install]\nWantedBy=timers.target\n";

            [Unit("e.timer")]
            const string E = "[Timer]\n";
        }
        """;

    [Theory]
    [InlineData("{|FCG2514:[Timer]|}\nPersistent=true\n[Install]\nWantedBy=timers.target\n")]
    [InlineData("{|FCG2514:[Timer]|}\nOnCalendar=daily\nOnCalendar=\n[Install]\nWantedBy=timers.target\n")]
    [InlineData("[Timer]\nOnCalendar={|FCG2510:every day|}\n[Install]\nWantedBy=timers.target\n")]
    [InlineData("[Timer]\n{|FCG2021:OnCalender|}=daily\n[Install]\nWantedBy=timers.target\n")]
    public Task A_timer_has_to_say_when(string timer) => Verify.Analyzer(UnitCase.Of(timer, "a.timer"));
}
