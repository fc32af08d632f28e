extern "C" {
struct event { int object; int string; int params; int Equals; };
void *internal(void *in, int out, int ref, struct event *event);
}
