namespace FlatcarGen.Core.Systemd;

/// <summary>Calls of the programs that talk to the API server, as far as they do: <c>kubectl apply</c>, not <c>kubectl version</c>.</summary>
internal static class ApiServerCall
{
    public static bool Is(ProgramCall call) => call.Program switch
    {
        "kubectl" => call.Operands.Any(verb => verb is "apply" or "create" or "get" or "label" or "taint" or "annotate" or "patch" or "replace"
            or "delete" or "wait" or "rollout" or "drain" or "cordon" or "uncordon"),
        "helm" => call.Operands.FirstOrDefault() is "install" or "upgrade" or "uninstall" or "rollback" or "status",
        "cilium" => call.Operands.FirstOrDefault() is "install" or "upgrade" or "status",
        _ => false,
    };
}
