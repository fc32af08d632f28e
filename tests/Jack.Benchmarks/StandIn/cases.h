// The cases as a C programmer writes them; the C program runs them, and the other programs run them between their own bursts.
#include <jack/jack.h>
#include <jack/ringbuffer.h>

struct case_state
{
    jack_client_t* client;
    jack_port_t* audio[4];
    jack_port_t* midi_in;
    jack_port_t* midi_out;
    jack_ringbuffer_t* ring;
    size_t block;
    unsigned long sum;
};

// Finds the ports in_1, in_2, out_1, out_2, midi_in and midi_out of a client, as far as it has them.
struct case_state* cases_open(jack_client_t* client);
struct case_state* cases_open_ring(size_t size, size_t block);
JackProcessCallback cases_find(const char* name);
unsigned long cases_list(jack_client_t* client);
