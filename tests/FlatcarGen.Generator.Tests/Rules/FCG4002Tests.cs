namespace FlatcarGen.Generator.Tests.Rules;

public class FCG4002Tests : FixableRuleTests
{
    private const string Head = "[Unit]\nRequires=coreos-metadata.service\nAfter=coreos-metadata.service\n[Service]\nType=oneshot\nEnvironmentFile=/run/metadata/flatcar\n";

    protected override string Firing => UnitCase.Of(Head + "ExecStart=/usr/bin/hostnamectl set-hostname {|FCG4002:$$COREOS_EC2_HOSTNAME|}\n");

    protected override string Message =>
        "'$$COREOS_EC2_HOSTNAME' is the characters '$COREOS_EC2_HOSTNAME' for 'hostnamectl', not the variable: only '${' has to be escaped; write '$${COREOS_EC2_HOSTNAME}'";

    protected override string Fixed => UnitCase.Of(Head + "ExecStart=/usr/bin/hostnamectl set-hostname $${COREOS_EC2_HOSTNAME}\n");

    protected override string Silent => UnitCase.Of(
        Head + "ExecStart=/usr/bin/hostnamectl set-hostname $COREOS_EC2_HOSTNAME\nExecStart=/bin/bash -c 'hostnamectl set-hostname $$COREOS_EC2_HOSTNAME'\n"
            + "ExecStart=/usr/bin/envsubst $$COREOS_EC2_HOSTNAME\nExecStart=/usr/bin/curl http://a/$$b\nExecStart=:/usr/bin/curl $$COREOS_EC2_HOSTNAME\n");
}
