// The C program: what the others are compared with.
#include "cases.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

// Absent from the real library, which the start and the idle host run on.
extern double standin_burst(JackProcessCallback callback, void* argument, jack_nframes_t frames, int cycles) __attribute__((weak));
extern void standin_cycles(jack_nframes_t frames, int cycles, long pause_nanoseconds, double* durations) __attribute__((weak));

static jack_client_t* open_client(const char* name)
{
    jack_client_t* client = jack_client_open(name, JackNoStartServer, NULL);
    if (!client)
    {
        fprintf(stderr, "The C program could not open its client.\n");
        exit(1);
    }
    jack_port_register(client, "in_1", JACK_DEFAULT_AUDIO_TYPE, JackPortIsInput, 0);
    jack_port_register(client, "in_2", JACK_DEFAULT_AUDIO_TYPE, JackPortIsInput, 0);
    jack_port_register(client, "out_1", JACK_DEFAULT_AUDIO_TYPE, JackPortIsOutput, 0);
    jack_port_register(client, "out_2", JACK_DEFAULT_AUDIO_TYPE, JackPortIsOutput, 0);
    return client;
}

static void measure(const char* name, const char* handler, jack_client_t* client, jack_nframes_t frames)
{
    jack_set_process_callback(client, cases_find(handler), cases_open(client));
    jack_activate(client);
    double least = 1e18;
    for (int i = 0; i < 300; i++)
    {
        double time = standin_burst(NULL, NULL, frames, 2000);
        least = time < least ? time : least;
    }
    printf("%s\tC\t%f\n", name, least);
    jack_deactivate(client);
}

static void first(jack_client_t* client)
{
    enum { cycles = 3001 };
    static double durations[cycles];
    jack_set_process_callback(client, cases_find("thru"), cases_open(client));
    jack_activate(client);
    standin_cycles(64, cycles, 300000, durations);
    double worst = 0;
    for (int i = 1; i < cycles; i++)
    {
        worst = durations[i] > worst ? durations[i] : worst;
    }
    printf("first cycle\tC\t%f\nworst of the next 3000\tC\t%f\n", durations[0] / 1000, worst / 1000);
}

// A crowd of ports, each output connected to an input, until the standard input ends.
static int crowd(void)
{
    jack_client_t* client = open_client("crowd");
    jack_activate(client);
    for (int i = 0; i < 300; i++)
    {
        char in[64], out[64];
        snprintf(in, sizeof in, "crowd:an input port of the crowd, number %d", i);
        snprintf(out, sizeof out, "crowd:an output port of the crowd, number %d", i);
        jack_port_register(client, in + 6, JACK_DEFAULT_AUDIO_TYPE, JackPortIsInput, 0);
        jack_port_register(client, out + 6, JACK_DEFAULT_AUDIO_TYPE, JackPortIsOutput, 0);
        if (jack_connect(client, out, in) != 0)
        {
            fprintf(stderr, "The crowd of ports could not be connected.\n");
            return 1;
        }
    }
    printf("ready\n");
    fflush(stdout);
    while (getchar() != EOF)
    {
    }
    return jack_client_close(client);
}

int main(int count, char** arguments)
{
    const char* mode = count > 1 ? arguments[1] : "";
    if (strcmp(mode, "crowd") == 0)
    {
        return crowd();
    }

    jack_client_t* client = open_client("c");
    if (strcmp(mode, "thru") == 0)
    {
        measure("thru, 64 frames", "thru", client, 64);
        measure("thru, 256 frames", "thru", client, 256);
        measure("thru, 1024 frames", "thru", client, 1024);
        measure("empty callback", "empty", client, 64);
    }
    else if (strcmp(mode, "first") == 0)
    {
        first(client);
    }
    else
    {
        jack_set_process_callback(client, cases_find("thru"), cases_open(client));
        jack_activate(client);
        struct timespec time;
        clock_gettime(CLOCK_MONOTONIC, &time);
        if (strcmp(mode, "start") == 0)
        {
            printf("start to activated\tC\t%f\n", time.tv_sec * 1e3 + time.tv_nsec / 1e6 - atof(getenv("BENCH_START")));
        }
        else
        {
            sleep(atoi(arguments[2]));
        }
    }
    return jack_client_close(client);
}
