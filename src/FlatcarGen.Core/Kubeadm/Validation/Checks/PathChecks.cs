using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Kubeadm.Validation.Checks;

/// <summary>Paths that must be absolute.</summary>
internal static class PathChecks
{
    /// <summary>A path that has a default where it is left out.</summary>
    public static void Check(ConfigSection path)
    {
        if (path.Text.Length > 0)
            CheckGiven(path);
    }

    /// <summary>A path that cannot be left out.</summary>
    public static void CheckGiven(ConfigSection path)
    {
        if (path.Text.Length == 0)
            path.Refuse(KubeadmProblem.Path, "An absolute path belongs here");
        else if (path.Text[0] is not ('/' or MappedText.Unknown))
            path.Refuse(KubeadmProblem.Path, $"'{Shown.Short(path.Text)}' is no absolute path; begin it with '/'");
    }
}
