"""The Python program: JACK-Client doing what the C program and the C# program do."""
import ctypes
import ctypes.util
import os
import sys
import time

if "BENCH_LIBRARY" in os.environ:
    find_library = ctypes.util.find_library
    ctypes.util.find_library = lambda name: os.environ["BENCH_LIBRARY"] if name == "jack" else find_library(name)

import jack  # noqa: E402: the library is looked for at import

REPEATS = 100


def report(name, value):
    print(f"{name}\tPython\t{value:.4f}", flush=True)


def open_thru(name):
    client = jack.Client(name, no_start_server=True)
    for number in (1, 2):
        client.inports.register(f"in_{number}")
        client.outports.register(f"out_{number}")

    # As in the manual of JACK-Client.
    def process(frames):
        assert len(client.inports) == len(client.outports)
        assert frames == client.blocksize
        for i, o in zip(client.inports, client.outports):
            o.get_buffer()[:] = i.get_buffer()

    client.set_process_callback(process)
    return client


def stand_in():
    library = ctypes.CDLL(os.environ["BENCH_LIBRARY"])
    library.standin_burst.restype = ctypes.c_double
    library.standin_cycles.restype = None
    return library


def thru():
    library = stand_in()
    client = open_thru("standin")
    for name, frames in [("thru, 64 frames", 64), ("thru, 256 frames", 256), ("thru, 1024 frames", 1024), ("empty callback", 64)]:
        if name == "empty callback":
            client.set_process_callback(lambda frames: None)
        client.activate()
        least = min(library.standin_burst(None, None, ctypes.c_uint32(frames), 200) for _ in range(100))
        report(name, least)
        client.deactivate()


def first():
    library = stand_in()
    client = open_thru("standin")
    client.activate()
    durations = (ctypes.c_double * 3001)()
    library.standin_cycles(ctypes.c_uint32(64), 3001, ctypes.c_long(300000), durations)
    report("first cycle", durations[0] / 1000)
    report("worst of the next 3000", max(durations[1:]) / 1000)
    client.deactivate()


def start():
    client = open_thru("python")
    client.activate()
    report("start to activated", time.monotonic() * 1e3 - float(os.environ["BENCH_START"]))
    client.deactivate()
    client.close()


def idle(seconds):
    client = open_thru("python")
    client.activate()
    time.sleep(seconds)
    client.deactivate()
    client.close()


def measure(name, cycle):
    """Takes the least time of a number of runs inside the process callback."""
    client = jack.Client("calls", no_start_server=True)
    audio = client.inports.register("in_1")
    midi_in = client.midi_inports.register("midi_in")
    midi_out = client.midi_outports.register("midi_out")
    least = []

    def process(frames):
        write_midi(client, audio, midi_in, midi_out)
        for _ in range(3):
            begin = time.perf_counter_ns()
            cycle(client, audio, midi_in, midi_out)
            least.append(time.perf_counter_ns() - begin)

    client.set_process_callback(process)
    with client:
        client.connect(midi_out, midi_in)
        while len(least) < 60:
            time.sleep(0.05)
    client.close()
    report(name, min(least[10:]))


def get_buffer(client, audio, midi_in, midi_out):
    for _ in range(REPEATS):
        audio.get_buffer()


def last_frame_time(client, audio, midi_in, midi_out):
    for _ in range(REPEATS):
        client.last_frame_time


def frame_time(client, audio, midi_in, midi_out):
    for _ in range(REPEATS):
        client.frame_time


def transport_query(client, audio, midi_in, midi_out):
    for _ in range(REPEATS):
        client.transport_query_struct()


def read_midi(client, audio, midi_in, midi_out):
    for offset, data in midi_in.incoming_midi_events():
        data[1]


def write_midi(client, audio, midi_in, midi_out):
    midi_out.clear_buffer()
    for i in range(REPEATS):
        midi_out.write_midi_event(i, (0x90, 60, 100))


def calls():
    measure("get_buffer", get_buffer)
    measure("last_frame_time", last_frame_time)
    measure("frame_time", frame_time)
    measure("transport query", transport_query)
    measure("MIDI get, 100 events", read_midi)
    measure("MIDI write, 100 events", write_midi)


def rings():
    for size, text in [(1, "1 B"), (256, "256 B"), (4096, "4 KB")]:
        ring = jack.RingBuffer(16384)
        block = bytes(size)
        least = float("inf")
        for _ in range(200):
            begin = time.perf_counter_ns()
            for _ in range(REPEATS):
                ring.write(block)
                ring.read(size)
            least = min(least, time.perf_counter_ns() - begin)
        report(f"JACK's ring buffer, {text}", least)


def listing():
    client = jack.Client("listing", no_start_server=True)
    least = float("inf")
    for _ in range(30):
        begin = time.perf_counter()
        for port in client.get_ports():
            (port.name, port.is_audio, port.is_input, [other.name for other in client.get_all_connections(port)])
        least = min(least, time.perf_counter() - begin)
    report("listing of 600 ports", least * 1000)
    client.close()


if __name__ == "__main__":
    mode = sys.argv[1]
    if mode == "idle":
        idle(float(sys.argv[2]))
    else:
        {"thru": thru, "first": first, "start": start, "calls": calls, "rings": rings, "listing": listing}[mode]()
