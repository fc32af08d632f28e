namespace Jack.Benchmarks.Programs;

/// <summary>A client with two inputs, two outputs and the handler that copies the ones to the others.</summary>
internal sealed class ThruClient : IDisposable
{
    private readonly AudioInPort[] _inputs;
    private readonly AudioOutPort[] _outputs;

    public ThruClient(string name)
    {
        Client = JackClient.Open(name);
        _inputs = [Client.AudioInputs.Register("in_1"), Client.AudioInputs.Register("in_2")];
        _outputs = [Client.AudioOutputs.Register("out_1"), Client.AudioOutputs.Register("out_2")];
    }

    public JackClient Client { get; }

    public ProcessResult Process(in ProcessContext context)
    {
        for (int i = 0; i < 2; i++)
        {
            _inputs[i].GetBuffer(in context).CopyTo(_outputs[i].GetBuffer(in context));
        }

        return ProcessResult.Continue;
    }

    public void Dispose() => Client.Dispose();
}
