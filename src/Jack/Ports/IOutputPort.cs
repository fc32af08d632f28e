namespace Jack;

/// <summary>A port that sends data: the source of a connection.</summary>
public interface IOutputPort : IPort
{
}
