namespace Toolbox.Benchmarks;

/// <summary>Something that a measurement needs is not there, or did not do its work.</summary>
public sealed class CannotMeasureException(string message) : Exception(message);
