using Mono.Cecil.Cil;

namespace Jack.RealtimeTable.Analysis;

/// <summary>The blocks of a method body, with those marked that lie on a way from its entry to a return.</summary>
internal sealed class ControlFlow
{
    private readonly Dictionary<Instruction, Block> _starts = [];

    public ControlFlow(MethodBody body, Func<Instruction, bool> endsExecution)
    {
        Blocks = Split(body, endsExecution);
        foreach (Block block in Blocks)
        {
            Connect(block, endsExecution);
        }

        MarkLive(body);
    }

    public IReadOnlyList<Block> Blocks { get; }

    public bool Returns => Blocks.Any(block => block.IsLive);

    /// <summary>The blocks that are reached only through <paramref name="edge"/> of <paramref name="branch"/>.</summary>
    public IReadOnlySet<Block> GuardedBy(Block branch, Block edge)
    {
        var without = new HashSet<Block>();
        var pending = new Stack<Block>([Blocks[0]]);
        while (pending.TryPop(out Block? block))
        {
            if (without.Add(block))
            {
                foreach (Block next in block.Successors.Where(next => block != branch || next != edge))
                {
                    pending.Push(next);
                }
            }
        }

        return Reach([edge], block => block.Successors).Where(block => !without.Contains(block)).ToHashSet();
    }

    public Block? StartingAt(Instruction? instruction) => instruction is null ? null : _starts.GetValueOrDefault(instruction);

    private List<Block> Split(MethodBody body, Func<Instruction, bool> endsExecution)
    {
        var leaders = new HashSet<Instruction> { body.Instructions[0] };
        foreach (Instruction instruction in body.Instructions)
        {
            leaders.UnionWith(Targets(instruction));
            if (EndsBlock(instruction) || endsExecution(instruction))
            {
                _ = instruction.Next is { } next && leaders.Add(next);
            }
        }

        foreach (ExceptionHandler handler in body.ExceptionHandlers)
        {
            leaders.UnionWith(new[] { handler.TryStart, handler.HandlerStart, handler.FilterStart }.OfType<Instruction>());
        }

        var blocks = new List<Block>();
        var current = new List<Instruction>();
        foreach (Instruction instruction in body.Instructions)
        {
            current.Add(instruction);
            if (instruction.Next is null || leaders.Contains(instruction.Next))
            {
                var block = new Block { Instructions = [.. current] };
                _starts.Add(current[0], block);
                blocks.Add(block);
                current.Clear();
            }
        }

        return blocks;
    }

    private void Connect(Block block, Func<Instruction, bool> endsExecution)
    {
        Instruction last = block.Last;
        if (endsExecution(last))
        {
            return;
        }

        Instruction[] targets = Targets(last);
        bool fallsThrough = last.OpCode.FlowControl is not (FlowControl.Branch or FlowControl.Return or FlowControl.Throw);
        foreach (Instruction target in fallsThrough && last.Next is not null ? [.. targets, last.Next] : targets)
        {
            block.Successors.Add(_starts[target]);
            _starts[target].Predecessors.Add(block);
        }
    }

    // Only finally handlers run on a way that returns; what runs after an exception is not a steady state.
    private void MarkLive(MethodBody body)
    {
        HashSet<Block> reached = Reach([Blocks[0]], block => block.Successors);
        foreach (ExceptionHandler handler in body.ExceptionHandlers.Where(handler => handler.HandlerType == ExceptionHandlerType.Finally))
        {
            if (_starts[handler.TryStart] is { } start && reached.Contains(start))
            {
                reached.UnionWith(Reach([_starts[handler.HandlerStart]], block => block.Successors));
            }
        }

        IEnumerable<Block> exits = reached.Where(block => block.Last.OpCode.Code is Code.Ret or Code.Jmp or Code.Endfinally);
        foreach (Block block in Reach(exits, block => block.Predecessors))
        {
            block.IsLive = reached.Contains(block);
        }

        // A body whose try never returns has a live finally all the same: without a return nothing of it is a steady state.
        if (!Blocks.Any(block => block.IsLive && block.Last.OpCode.Code is Code.Ret or Code.Jmp))
        {
            foreach (Block block in Blocks)
            {
                block.IsLive = false;
            }
        }
    }

    private static HashSet<Block> Reach(IEnumerable<Block> from, Func<Block, List<Block>> step)
    {
        var reached = new HashSet<Block>();
        var pending = new Stack<Block>(from);
        while (pending.TryPop(out Block? block))
        {
            if (reached.Add(block))
            {
                step(block).ForEach(pending.Push);
            }
        }

        return reached;
    }

    private static Instruction[] Targets(Instruction instruction) => instruction.Operand switch
    {
        Instruction target => [target],
        Instruction[] targets => targets,
        _ => [],
    };

    private static bool EndsBlock(Instruction instruction) =>
        instruction.OpCode.FlowControl is FlowControl.Branch or FlowControl.Cond_Branch or FlowControl.Return or FlowControl.Throw;
}
