namespace FlatcarGen;

/// <summary>The version of kubeadm's configuration API.</summary>
public enum KubeadmApi
{
    /// <summary>What the Kubernetes version asks for: <see cref="V1Beta4"/> from 1.31 on, <see cref="V1Beta3"/> before.</summary>
    FromKubernetesVersion = 0,

    /// <summary><c>kubeadm.k8s.io/v1beta3</c>: Kubernetes 1.22 to 1.36, deprecated since 1.31. Extra args are a map.</summary>
    V1Beta3,

    /// <summary><c>kubeadm.k8s.io/v1beta4</c>: Kubernetes 1.31 and later. Extra args are a list.</summary>
    V1Beta4,
}
