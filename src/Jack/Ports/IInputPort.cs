namespace Jack;

/// <summary>A port that receives data: the destination of a connection.</summary>
public interface IInputPort : IPort
{
}
