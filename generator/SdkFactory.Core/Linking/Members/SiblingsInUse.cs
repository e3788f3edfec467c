using System.Collections.Generic;

namespace SdkFactory.Linking.Members;

/// <summary>Whom the members of one type may take their values from: as long as they stay, the type needs not be asked again.</summary>
internal sealed class SiblingsInUse
{
    private readonly SiblingTable _table;
    private readonly IReadOnlyList<MergedMember> _borrowers;
    private readonly SiblingGroup?[] _groups;

    public SiblingsInUse(MergedType type, SiblingTable table)
    {
        _table = table;
        _borrowers = type.Borrowers;
        _groups = _borrowers.Count == 0 ? [] : new SiblingGroup?[_borrowers.Count];
        for (var i = 0; i < _groups.Length; i++)
        {
            _groups[i] = table.Find(_borrowers[i].WireName);
        }
    }

    /// <summary>Whether another table has the same.</summary>
    public bool HoldIn(SiblingTable table)
    {
        if (table == _table)
        {
            return true;
        }

        for (var i = 0; i < _groups.Length; i++)
        {
            if (table.Find(_borrowers[i].WireName) != _groups[i])
            {
                return false;
            }
        }

        return true;
    }
}
