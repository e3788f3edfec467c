using System;

namespace Benchmarks;

/// <summary>One way of reading and writing an answer.</summary>
internal sealed record Codec(Func<byte[], object> Read, Func<object, byte[]> Write);
