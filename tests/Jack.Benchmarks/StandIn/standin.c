// A stand-in for libjack: no server, but a process thread that calls the registered callback as often as it is told.
// What remains of a cycle is what a binding costs.
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <jack/jack.h>
#include <jack/metadata.h>
#include <jack/statistics.h>
#include <jack/thread.h>
#include <jack/transport.h>

enum { max_ports = 16, max_frames = 8192 };

struct request
{
    JackProcessCallback callback;
    void* argument;
    jack_nframes_t frames;
    int cycles;
    double* durations;
    long pause;
    double total;
};

static struct
{
    JackProcessCallback process;
    void* process_argument;
    JackThreadInitCallback init;
    void* init_argument;
    pthread_t thread;
    pthread_mutex_t mutex;
    pthread_cond_t changed;
    struct request* request;
    int running;
    jack_nframes_t frames;
    jack_nframes_t frame_time;
} client = { .frames = 64, .mutex = PTHREAD_MUTEX_INITIALIZER, .changed = PTHREAD_COND_INITIALIZER };

static struct port
{
    char name[64];
    float buffer[max_frames] __attribute__((aligned(64)));
} ports[max_ports];
static int port_count;

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1e9 + time.tv_nsec;
}

static void run(struct request* request)
{
    JackProcessCallback callback = request->callback ? request->callback : client.process;
    void* argument = request->callback ? request->argument : client.process_argument;
    client.frames = request->frames;
    if (request->durations)
    {
        struct timespec pause = { 0, request->pause };
        for (int i = 0; i < request->cycles; i++)
        {
            client.frame_time += request->frames;
            double start = now();
            callback(request->frames, argument);
            request->durations[i] = now() - start;
            nanosleep(&pause, NULL);
        }
        return;
    }

    double start = now();
    for (int i = 0; i < request->cycles; i++)
    {
        client.frame_time += request->frames;
        callback(request->frames, argument);
    }
    request->total = now() - start;
}

static void* process_thread(void* unused)
{
    (void)unused;
    if (client.init)
    {
        client.init(client.init_argument);
    }

    pthread_mutex_lock(&client.mutex);
    while (client.running)
    {
        if (client.request)
        {
            run(client.request);
            client.request = NULL;
            pthread_cond_broadcast(&client.changed);
        }
        else
        {
            pthread_cond_wait(&client.changed, &client.mutex);
        }
    }
    pthread_mutex_unlock(&client.mutex);
    return NULL;
}

static void submit(struct request* request)
{
    pthread_mutex_lock(&client.mutex);
    client.request = request;
    pthread_cond_broadcast(&client.changed);
    while (client.request)
    {
        pthread_cond_wait(&client.changed, &client.mutex);
    }
    pthread_mutex_unlock(&client.mutex);
}

// Calls a callback, or the registered one where it is NULL, back to back on the process thread; returns nanoseconds per cycle.
double standin_burst(JackProcessCallback callback, void* argument, jack_nframes_t frames, int cycles)
{
    struct request request = { .callback = callback, .argument = argument, .frames = frames, .cycles = cycles };
    submit(&request);
    return request.total / cycles;
}

// Calls the registered callback with pauses between, and notes how long each cycle takes, in nanoseconds.
void standin_cycles(jack_nframes_t frames, int cycles, long pause_nanoseconds, double* durations)
{
    struct request request = { .frames = frames, .cycles = cycles, .pause = pause_nanoseconds, .durations = durations };
    submit(&request);
}

jack_client_t* jack_client_open(const char* name, jack_options_t options, jack_status_t* status, ...)
{
    (void)name, (void)options;
    if (status)
    {
        *status = 0;
    }
    return (jack_client_t*)&client;
}

int jack_activate(jack_client_t* c)
{
    (void)c;
    client.running = 1;
    return pthread_create(&client.thread, NULL, process_thread, NULL);
}

int jack_deactivate(jack_client_t* c)
{
    (void)c;
    pthread_mutex_lock(&client.mutex);
    int was_running = client.running;
    client.running = 0;
    pthread_cond_broadcast(&client.changed);
    pthread_mutex_unlock(&client.mutex);
    return was_running ? pthread_join(client.thread, NULL) : 0;
}

int jack_client_close(jack_client_t* c)
{
    return jack_deactivate(c);
}

int jack_set_process_callback(jack_client_t* c, JackProcessCallback callback, void* argument)
{
    (void)c;
    client.process = callback;
    client.process_argument = argument;
    return 0;
}

int jack_set_thread_init_callback(jack_client_t* c, JackThreadInitCallback callback, void* argument)
{
    (void)c;
    client.init = callback;
    client.init_argument = argument;
    return 0;
}

jack_port_t* jack_port_register(jack_client_t* c, const char* name, const char* type, unsigned long flags, unsigned long size)
{
    (void)c, (void)type, (void)flags, (void)size;
    if (port_count == max_ports)
    {
        return NULL;
    }
    snprintf(ports[port_count].name, sizeof ports[0].name, "standin:%s", name);
    return (jack_port_t*)&ports[port_count++];
}

jack_port_t* jack_port_by_name(jack_client_t* c, const char* name)
{
    (void)c;
    for (int i = 0; i < port_count; i++)
    {
        if (strcmp(ports[i].name, name) == 0)
        {
            return (jack_port_t*)&ports[i];
        }
    }
    return NULL;
}

void* jack_port_get_buffer(jack_port_t* port, jack_nframes_t frames)
{
    (void)frames;
    return ((struct port*)port)->buffer;
}

const char* jack_port_name(const jack_port_t* port) { return (const char*)port; }
const char* jack_port_short_name(const jack_port_t* port) { return (const char*)port + strlen("standin:"); }
const char* jack_port_type(const jack_port_t* port) { (void)port; return JACK_DEFAULT_AUDIO_TYPE; }
int jack_port_unregister(jack_client_t* c, jack_port_t* port) { (void)c, (void)port; return 0; }
int jack_port_name_size(void) { return 320; }
int jack_port_type_size(void) { return 32; }
int jack_client_name_size(void) { return 64; }
char* jack_get_client_name(jack_client_t* c) { (void)c; return "standin"; }
int jack_port_is_mine(const jack_client_t* c, const jack_port_t* port) { (void)c, (void)port; return 1; }
int jack_port_flags(const jack_port_t* port) { (void)port; return 0; }
jack_nframes_t jack_get_buffer_size(jack_client_t* c) { (void)c; return client.frames; }
jack_nframes_t jack_get_sample_rate(jack_client_t* c) { (void)c; return 48000; }
jack_nframes_t jack_last_frame_time(const jack_client_t* c) { (void)c; return client.frame_time; }
jack_transport_state_t jack_transport_query(const jack_client_t* c, jack_position_t* position) { (void)c, (void)position; return JackTransportStopped; }
const char* jack_get_version_string(void) { return "1.9.21"; }
const char** jack_get_ports(jack_client_t* c, const char* name, const char* type, unsigned long flags)
{
    (void)c, (void)name, (void)type, (void)flags;
    return NULL;
}
void jack_free(void* memory) { free(memory); }
int jack_is_realtime(jack_client_t* c) { (void)c; return 0; }

void jack_get_version(int* major, int* minor, int* micro, int* protocol)
{
    *major = *minor = *micro = *protocol = 0;
}

// What a client registers besides, and nobody calls here.
#define IGNORED(name, type) int name(jack_client_t* c, type callback, void* argument) { (void)c, (void)callback, (void)argument; return 0; }
IGNORED(jack_set_freewheel_callback, JackFreewheelCallback)
IGNORED(jack_set_buffer_size_callback, JackBufferSizeCallback)
IGNORED(jack_set_sample_rate_callback, JackSampleRateCallback)
IGNORED(jack_set_client_registration_callback, JackClientRegistrationCallback)
IGNORED(jack_set_port_registration_callback, JackPortRegistrationCallback)
IGNORED(jack_set_port_connect_callback, JackPortConnectCallback)
IGNORED(jack_set_port_rename_callback, JackPortRenameCallback)
IGNORED(jack_set_graph_order_callback, JackGraphOrderCallback)
IGNORED(jack_set_xrun_callback, JackXRunCallback)
IGNORED(jack_set_latency_callback, JackLatencyCallback)
IGNORED(jack_set_property_change_callback, JackPropertyChangeCallback)
void jack_on_shutdown(jack_client_t* c, JackShutdownCallback callback, void* argument) { (void)c, (void)callback, (void)argument; }
void jack_on_info_shutdown(jack_client_t* c, JackInfoShutdownCallback callback, void* argument) { (void)c, (void)callback, (void)argument; }
void jack_set_error_function(void (*function)(const char*)) { (void)function; }
void jack_set_info_function(void (*function)(const char*)) { (void)function; }
int jack_set_property(jack_client_t* c, jack_uuid_t subject, const char* key, const char* value, const char* type)
{
    (void)c, (void)subject, (void)key, (void)value, (void)type;
    return -1;
}
