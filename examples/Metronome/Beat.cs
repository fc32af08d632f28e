namespace Jack.Examples;

/// <summary>A beat that was clicked.</summary>
/// <param name="Frame">The transport's frame.</param>
/// <param name="Number">The beat within its bar, counted from 1.</param>
internal readonly record struct Beat(uint Frame, int Number);
