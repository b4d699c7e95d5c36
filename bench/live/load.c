/* Very many readers of one GraphQL subscription each, at next to no cost: counts messages, looks into none of them unless
   latencies are asked for. Commands on stdin, answers on stdout; bench/live/live.py drives it.

     load PORT PATH INIT-MESSAGE FILE      each line of FILE is a subscribe message; reader i sends line i modulo lines
     connect N          -> connected SECONDS                      when N more readers have got their first result
     count N            -> counted MESSAGES SECONDS [SENT OCCURRED ...]
                                                                  when N messages came since the last answer, or 60 s have
                                                                  passed; for each whose title is "ns:<monotonic>" the
                                                                  microseconds since then, and since its "occurredAt"

   It polls for messages every half millisecond and does not block until they arrive: waking a process that sleeps on another core costs
   the sender a third of its time, and over a network no server pays that for its readers. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { UPGRADING, GREETING, SUBSCRIBING, LIVE };
#define AT_ONCE 64
#define MOST 20000
#define MOST_LATENCIES (1 << 20)
#define ROOM (1 << 18)
#define NAP_NANOSECONDS 500000

typedef struct { int fd, state; unsigned number; uint32_t kept; char *keep; } Reader;

static Reader *readers[MOST];
static int made, live, wanted, epoll_fd, port;
static const char *path, *init;
static char *lines[MOST];
static int line_count;
static uint64_t counted, expected, began, connect_began;
static uint32_t since_sent[MOST_LATENCIES], since_occurred[MOST_LATENCIES];
static int latency_count;
static char buffer[ROOM * 2];

static uint64_t now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (uint64_t)t.tv_sec * 1000000000ull + t.tv_nsec;
}

static void fail(const char *what) {
  fprintf(stderr, "load: %s: %s\n", what, strerror(errno));
  exit(1);
}

static void say(Reader *r, int opcode, const char *text, size_t length) {
  char *frame = malloc(length + 14);
  size_t at = 0;
  frame[at++] = (char)(0x80 | opcode);
  if (length < 126) frame[at++] = (char)(0x80 | length);
  else { frame[at++] = (char)(0x80 | 126); frame[at++] = (char)(length >> 8); frame[at++] = (char)length; }
  memset(frame + at, 0, 4); /* masked with zeros */
  memcpy(frame + at + 4, text, length);
  if (send(r->fd, frame, at + 4 + length, MSG_NOSIGNAL) < 0) fail("send");
  free(frame);
}

static void open_one(void) {
  Reader *r = calloc(1, sizeof *r);
  r->number = made;
  r->fd = socket(AF_INET, SOCK_STREAM, 0);
  if (r->fd < 0) fail("socket");
  struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  if (connect(r->fd, (struct sockaddr *)&to, sizeof to)) fail("connect");
  int one = 1;
  setsockopt(r->fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
  char request[1024];
  int length = snprintf(request, sizeof request,
    "GET %s HTTP/1.1\r\nHost: localhost:%d\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n", path, port);
  if (send(r->fd, request, length, MSG_NOSIGNAL) < 0) fail("send");
  fcntl(r->fd, F_SETFL, O_NONBLOCK);
  struct epoll_event e = {.events = EPOLLIN, .data.ptr = r};
  epoll_ctl(epoll_fd, EPOLL_CTL_ADD, r->fd, &e);
  readers[made++] = r;
}

static void open_more(void) {
  while (made < wanted && made - live < AT_ONCE) open_one();
}

/* Microseconds since 1970 of an instant like "2026-11-21T10:11:12.123Z"; 0 for anything else. */
static uint64_t microseconds_of(const char *instant) {
  struct tm t = {0};
  int milliseconds;
  if (sscanf(instant, "%d-%d-%dT%d:%d:%d.%3dZ", &t.tm_year, &t.tm_mon, &t.tm_mday, &t.tm_hour, &t.tm_min, &t.tm_sec, &milliseconds) != 7)
    return 0;
  t.tm_year -= 1900;
  t.tm_mon -= 1;
  return timegm(&t) * 1000000ull + milliseconds * 1000;
}

static void look_for_time(const char *payload, size_t length) {
  static const char title[] = "\"ns:", occurrence[] = "\"occurredAt\":\"";
  const char *sent = memmem(payload, length, title, sizeof title - 1);
  const char *occurred = memmem(payload, length, occurrence, sizeof occurrence - 1);
  if (!sent || !occurred || latency_count == MOST_LATENCIES) return;
  struct timespec t;
  clock_gettime(CLOCK_REALTIME, &t);
  since_sent[latency_count] = (now() - strtoull(sent + sizeof title - 1, NULL, 10)) / 1000;
  since_occurred[latency_count++] = t.tv_sec * 1000000ull + t.tv_nsec / 1000 - microseconds_of(occurred + sizeof occurrence - 1);
}

static void text_came(Reader *r, const char *payload, size_t length) {
  if (r->state == LIVE) {
    counted++;
    look_for_time(payload, length < 2000 ? length : 2000);
  } else if (r->state == GREETING) {
    r->state = SUBSCRIBING;
    const char *line = lines[r->number % line_count];
    say(r, 1, line, strlen(line));
  } else if (memmem(payload, length, "\"next\"", 6) && !memmem(payload, length, "\"errors\"", 8)) {
    r->state = LIVE;
    live++;
    open_more();
    if (live == wanted) { printf("connected %.6f\n", (now() - connect_began) / 1e9); fflush(stdout); }
  } else { fprintf(stderr, "load: no result: %.*s\n", (int)length, payload); exit(1); }
}

/* Handles the whole messages in `data`. Returns how many bytes they had. */
static size_t take(Reader *r, char *data, size_t size) {
  size_t at = 0;
  if (r->state == UPGRADING) {
    char *end = memmem(data, size, "\r\n\r\n", 4);
    if (!end) return 0;
    if (memcmp(data, "HTTP/1.1 101", 12)) { fprintf(stderr, "load: refused: %.200s\n", data); exit(1); }
    r->state = GREETING;
    say(r, 1, init, strlen(init));
    at = end + 4 - data;
  }
  while (size - at >= 2) {
    uint8_t opcode = data[at] & 15;
    uint64_t length = data[at + 1] & 127;
    size_t head = 2;
    if (length == 126) {
      if (size - at < 4) break;
      length = ((uint8_t)data[at + 2] << 8) | (uint8_t)data[at + 3];
      head = 4;
    } else if (length == 127) { errno = EMSGSIZE; fail("frame"); }
    if (size - at < head + length) break;
    if (opcode == 1) text_came(r, data + at + head, length);
    else if (opcode == 9) say(r, 10, data + at + head, length);
    else if (opcode == 8) { fprintf(stderr, "load: closed by the server\n"); exit(1); }
    at += head + length;
  }
  return at;
}

static void read_some(Reader *r) {
  if (r->kept) { memcpy(buffer, r->keep, r->kept); free(r->keep); r->keep = NULL; }
  ssize_t got = recv(r->fd, buffer + r->kept, ROOM, 0);
  if (got == 0 || (got < 0 && errno != EAGAIN)) fail("recv");
  size_t size = r->kept + (got < 0 ? 0 : got), used = take(r, buffer, size);
  r->kept = size - used;
  if (r->kept) { r->keep = malloc(r->kept); memcpy(r->keep, buffer + used, r->kept); }
}

static void answer(void) {
  printf("counted %lu %.6f", counted, (now() - began) / 1e9);
  for (int i = 0; i < latency_count; i++) printf(" %u %u", since_sent[i], since_occurred[i]);
  printf("\n");
  fflush(stdout);
  counted = expected = latency_count = 0;
}

static void command(void) {
  static char text[256];
  static size_t length;
  ssize_t got = read(0, text + length, sizeof text - length - 1);
  if (got <= 0) exit(0);
  length += got;
  text[length] = 0;
  char *end;
  while ((end = strchr(text, '\n'))) {
    if (!strncmp(text, "connect ", 8)) { connect_began = now(); wanted += atoi(text + 8); open_more(); }
    if (!strncmp(text, "count ", 6)) { expected = strtoull(text + 6, NULL, 10); began = now(); }
    length -= end + 1 - text;
    memmove(text, end + 1, length + 1);
  }
}

int main(int argc, char **argv) {
  if (argc != 5) return 2;
  port = atoi(argv[1]); path = argv[2]; init = argv[3];
  FILE *file = fopen(argv[4], "r");
  if (!file) fail(argv[4]);
  size_t room = 0;
  while (line_count < MOST && getline(&lines[line_count], &room, file) > 0) {
    lines[line_count][strcspn(lines[line_count], "\n")] = 0;
    line_count++; room = 0;
  }
  struct rlimit many = {65536, 65536};
  setrlimit(RLIMIT_NOFILE, &many);
  epoll_fd = epoll_create1(0);
  struct epoll_event e = {.events = EPOLLIN, .data.ptr = NULL};
  epoll_ctl(epoll_fd, EPOLL_CTL_ADD, 0, &e);
  for (;;) {
    struct epoll_event ready[256];
    int count = epoll_wait(epoll_fd, ready, 256, 0);
    for (int i = 0; i < count; i++) {
      if (ready[i].data.ptr) read_some(ready[i].data.ptr);
      else command();
    }
    struct timespec nap = {0, NAP_NANOSECONDS};
    if (!count) nanosleep(&nap, NULL);
    if (expected && (counted >= expected || now() - began > 60000000000ull)) answer();
  }
}
