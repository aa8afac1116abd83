using FlatcarGen.Conformance.Butane;
using FlatcarGen.Conformance.Butane.Fuzz;
using FlatcarGen.Conformance.Kubeadm;

return args switch
{
    ["butane", .. var rest] => ButaneVerb.Run(rest),
    ["butane-fuzz", .. var rest] => FuzzVerb.Run(rest),
    ["kubeadm", .. var rest] => KubeadmVerb.Run(rest),
    _ => Help(),
};

static int Help()
{
    Console.Error.WriteLine($"""
        Compares what FlatcarGen makes of documents with what the real programs make of them.

        {ButaneVerb.Help}{FuzzVerb.Help}{KubeadmVerb.Help}        Exit code: 0 where all agree, 1 where something differs, 2 where the arguments make no sense.
        """);
    return 2;
}
