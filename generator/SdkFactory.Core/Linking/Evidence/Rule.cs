using System;
using System.Collections.Generic;

namespace SdkFactory.Linking.Evidence;

/// <summary>A source that may answer a question.</summary>
/// <param name="Source">The source, in words.</param>
/// <param name="Findings">What it says of a member, nothing where it is silent; computed only as far as it is read.</param>
internal sealed record Rule<T>(string Source, Func<MemberCase, IEnumerable<Finding<T>>> Findings);
