using Jack.Generator;

return CommandLine.Run(args, Console.Out, Console.Error);
