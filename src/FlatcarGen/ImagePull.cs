namespace FlatcarGen;

/// <summary>What is pulled before kubeadm runs.</summary>
public enum ImagePull
{
    /// <summary>On control planes the images of the declared version and repository, on workers nothing.</summary>
    DeclaredVersion = 0,

    /// <summary><c>kubeadm config images pull</c> as it is, on every node.</summary>
    KubeadmDefault,

    /// <summary>Nothing.</summary>
    None,
}
