#include "cases.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <jack/midiport.h>
#include <jack/transport.h>

enum { repeats = 100 };

static jack_port_t* find(jack_client_t* client, const char* name)
{
    char full[512];
    snprintf(full, sizeof full, "%s:%s", jack_get_client_name(client), name);
    return jack_port_by_name(client, full);
}

struct case_state* cases_open(jack_client_t* client)
{
    struct case_state* state = calloc(1, sizeof *state);
    state->client = client;
    state->audio[0] = find(client, "in_1");
    state->audio[1] = find(client, "in_2");
    state->audio[2] = find(client, "out_1");
    state->audio[3] = find(client, "out_2");
    state->midi_in = find(client, "midi_in");
    state->midi_out = find(client, "midi_out");
    return state;
}

struct case_state* cases_open_ring(size_t size, size_t block)
{
    struct case_state* state = calloc(1, sizeof *state);
    state->ring = jack_ringbuffer_create(size);
    memset(state->ring->buf, 0, state->ring->size);
    state->block = block;
    return state;
}

static int empty(jack_nframes_t frames, void* argument)
{
    (void)frames, (void)argument;
    return 0;
}

static int thru(jack_nframes_t frames, void* argument)
{
    struct case_state* state = argument;
    for (int i = 0; i < 2; i++)
    {
        memcpy(jack_port_get_buffer(state->audio[i + 2], frames), jack_port_get_buffer(state->audio[i], frames), frames * sizeof(float));
    }
    return 0;
}

static int get_buffer(jack_nframes_t frames, void* argument)
{
    struct case_state* state = argument;
    for (int i = 0; i < repeats; i++)
    {
        state->sum += ((float*)jack_port_get_buffer(state->audio[0], frames))[0] != 0;
    }
    return 0;
}

static int last_frame_time(jack_nframes_t frames, void* argument)
{
    (void)frames;
    struct case_state* state = argument;
    for (int i = 0; i < repeats; i++)
    {
        state->sum += jack_last_frame_time(state->client);
    }
    return 0;
}

static int frame_time(jack_nframes_t frames, void* argument)
{
    (void)frames;
    struct case_state* state = argument;
    for (int i = 0; i < repeats; i++)
    {
        state->sum += jack_frame_time(state->client);
    }
    return 0;
}

static int transport_query(jack_nframes_t frames, void* argument)
{
    (void)frames;
    struct case_state* state = argument;
    for (int i = 0; i < repeats; i++)
    {
        jack_position_t position;
        state->sum += jack_transport_query(state->client, &position) + position.frame;
    }
    return 0;
}

static int midi_get(jack_nframes_t frames, void* argument)
{
    struct case_state* state = argument;
    void* buffer = jack_port_get_buffer(state->midi_in, frames);
    uint32_t count = jack_midi_get_event_count(buffer);
    for (uint32_t i = 0; i < count; i++)
    {
        jack_midi_event_t event;
        if (jack_midi_event_get(&event, buffer, i) == 0)
        {
            state->sum += event.time + event.buffer[1];
        }
    }
    return 0;
}

static int midi_write(jack_nframes_t frames, void* argument)
{
    struct case_state* state = argument;
    void* buffer = jack_port_get_buffer(state->midi_out, frames);
    jack_midi_clear_buffer(buffer);
    const jack_midi_data_t note[] = { 0x90, 60, 100 };
    for (int i = 0; i < repeats; i++)
    {
        state->sum += jack_midi_event_write(buffer, i, note, sizeof note);
    }
    return 0;
}

static int ring(jack_nframes_t frames, void* argument)
{
    (void)frames;
    struct case_state* state = argument;
    char block[4096] = { 0 };
    for (int i = 0; i < repeats; i++)
    {
        state->sum += jack_ringbuffer_write(state->ring, block, state->block);
        state->sum += jack_ringbuffer_read(state->ring, block, state->block);
    }
    return 0;
}

JackProcessCallback cases_find(const char* name)
{
    static const struct { const char* name; JackProcessCallback callback; } cases[] =
    {
        { "empty", empty }, { "thru", thru }, { "get_buffer", get_buffer }, { "last_frame_time", last_frame_time }, { "frame_time", frame_time },
        { "transport_query", transport_query }, { "midi_get", midi_get }, { "midi_write", midi_write }, { "ring", ring },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
    {
        if (strcmp(cases[i].name, name) == 0)
        {
            return cases[i].callback;
        }
    }
    return NULL;
}

// Everything that a patchbay shows: names, types, flags and connections of all ports.
unsigned long cases_list(jack_client_t* client)
{
    unsigned long sum = 0;
    const char** names = jack_get_ports(client, NULL, NULL, 0);
    for (int i = 0; names && names[i]; i++)
    {
        jack_port_t* port = jack_port_by_name(client, names[i]);
        const char** connections = jack_port_get_all_connections(client, port);
        sum += strlen(names[i]) + strlen(jack_port_type(port)) + jack_port_flags(port);
        for (int k = 0; connections && connections[k]; k++)
        {
            sum += strlen(connections[k]);
        }
        jack_free(connections);
    }
    jack_free(names);
    return sum;
}
