namespace FlatcarGen.Core.Kubeadm.Reading;

/// <summary>The members of an object while it is read.</summary>
/// <param name="problems">Takes what stands twice.</param>
internal sealed class MemberList(JsonProblems problems)
{
    private readonly List<JsonMember> _members = [];
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);

    public IReadOnlyList<JsonMember> Members => _members;

    /// <summary>Takes a member. Of two with one name the later counts, though kubeadm's strict reader refuses them.</summary>
    public void Put(JsonMember member)
    {
        if (!_index.TryGetValue(member.Name, out var at))
        {
            _index.Add(member.Name, _members.Count);
            _members.Add(member);
            return;
        }

        _members[at] = member;
        problems.Add(member.Key, $"The key '{Shortened(member.Name)}' is in this mapping already, be it by '<<' or in another form; keep one of them");
    }

    private static string Shortened(string key) => key.Length <= 60 ? key : key.Substring(0, 60) + "…";
}
