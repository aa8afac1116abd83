namespace FlatcarGen;

/// <summary>The file whose presence makes the kubeadm unit skip its work at the next boot.</summary>
public enum CompletionMarker
{
    /// <summary><c>/var/lib/kubeadm.done</c>, which the unit writes as its last step.</summary>
    Own = 0,

    /// <summary><c>/etc/kubernetes/kubelet.conf</c>, which kubeadm writes somewhere on its way.</summary>
    KubeletConf,
}
