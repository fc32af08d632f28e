// The real libjack with a stopwatch around the process callback, for programs in any language: it is linked with libjack, so that
// everything but the one function that it replaces is found there.
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <jack/jack.h>

enum { bin_nanoseconds = 100, bins = 1000000 };

static JackProcessCallback process;
static void* process_argument;
static unsigned counts[bins];
static unsigned long cycles, over;
static double period, longest;

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1e9 + time.tv_nsec;
}

static int timed(jack_nframes_t frames, void* argument)
{
    (void)argument;
    double start = now();
    int result = process(frames, process_argument);
    double duration = now() - start;
    size_t bin = (size_t)(duration / bin_nanoseconds);
    counts[bin < bins ? bin : bins - 1]++;
    cycles++;
    over += duration > period;
    longest = duration > longest ? duration : longest;
    return result;
}

static double percentile(double share)
{
    unsigned long seen = 0;
    for (int i = 0; i < bins; i++)
    {
        seen += counts[i];
        if (seen >= share * cycles)
        {
            return (i + 1) * (bin_nanoseconds / 1000.0);
        }
    }
    return 0;
}

static void report(void)
{
    const char* label = getenv("BENCH_LABEL");
    if (!label || cycles == 0)
    {
        return;
    }
    fprintf(stdout, "idle host, cycles\t%s\t%lu\n", label, cycles);
    fprintf(stdout, "idle host, cycles over the period\t%s\t%lu\n", label, over);
    fprintf(stdout, "idle host, p50\t%s\t%f\n", label, percentile(0.5));
    fprintf(stdout, "idle host, p99\t%s\t%f\n", label, percentile(0.99));
    fprintf(stdout, "idle host, p99.9\t%s\t%f\n", label, percentile(0.999));
    fprintf(stdout, "idle host, longest\t%s\t%f\n", label, longest / 1000);
    fflush(stdout);
}

int jack_set_process_callback(jack_client_t* client, JackProcessCallback callback, void* argument)
{
    int (*set)(jack_client_t*, JackProcessCallback, void*) = dlsym(dlopen("libjack.so.0", RTLD_NOW), "jack_set_process_callback");
    process = callback;
    process_argument = argument;
    period = 1e9 * jack_get_buffer_size(client) / jack_get_sample_rate(client);
    return set(client, timed, NULL);
}

int jack_client_close(jack_client_t* client)
{
    int (*close)(jack_client_t*) = dlsym(dlopen("libjack.so.0", RTLD_NOW), "jack_client_close");
    int result = close(client);
    report();
    return result;
}
