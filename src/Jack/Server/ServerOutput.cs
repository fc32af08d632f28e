namespace Jack;

/// <summary>The last lines that a server printed.</summary>
internal sealed class ServerOutput
{
    // A verbose server prints without end; the start of trouble is in the last lines.
    private const int MaxLines = 500;

    private readonly Lock _lock = new();
    private readonly Queue<string> _lines = new();

    public void Add(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_lock)
        {
            if (_lines.Count == MaxLines)
            {
                _ = _lines.Dequeue();
            }

            _lines.Enqueue(line);
        }
    }

    public override string ToString()
    {
        lock (_lock)
        {
            return string.Join('\n', _lines);
        }
    }
}
