using Jack.RealtimeTable;

return Commands.Run(args);
