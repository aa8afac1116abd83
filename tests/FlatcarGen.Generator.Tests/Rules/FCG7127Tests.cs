namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7127Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        systemd:
          units:
            - name: a.service
              contents: |
                [Service]
                ExecStart=/opt/bin/a \
                # more of it
                {|FCG7127:--verbose|}
        """;

    protected override string Message => "Ignition cannot read line 4 of this: an option has a '=' behind its name.";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        systemd:
          units:
            - name: a.service
              contents: |
                # more of it
                [Service]
                ExecStart=/opt/bin/a \
                  --verbose
        """;
}
