namespace FlatcarGen.Core.Kubeadm.Validation.Checks;

/// <summary><c>skipPhases</c>, which kubeadm looks at when it begins to work.</summary>
internal static class PhaseChecks
{
    /// <param name="command">The command whose phases they are: <c>init</c>.</param>
    /// <param name="skipped">The list.</param>
    public static void Check(string command, ConfigSection skipped)
    {
        foreach (var phase in skipped.Texts)
        {
            if (!phase.IsUnknown && KubeadmPhases.Problem(command, phase.Text) is var (message, meant))
                phase.Refuse(KubeadmProblem.Phase, message, remedy: meant);
        }
    }
}
