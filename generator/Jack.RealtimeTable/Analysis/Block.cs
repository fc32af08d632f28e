using Mono.Cecil.Cil;

namespace Jack.RealtimeTable.Analysis;

/// <summary>A run of instructions that is entered at its top and left at its bottom.</summary>
internal sealed class Block
{
    public required Instruction[] Instructions { get; init; }

    public List<Block> Successors { get; } = [];

    public List<Block> Predecessors { get; } = [];

    /// <summary>Whether a run of the method that returns can pass here.</summary>
    public bool IsLive { get; set; }

    public Instruction Last => Instructions[^1];
}
