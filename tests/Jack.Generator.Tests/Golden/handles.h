extern "C" {
typedef struct _client client_t;
typedef struct _known known_t;
struct _known { int value; };
client_t *create(known_t *known);
void destroy(client_t *client);
}
