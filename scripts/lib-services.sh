# Sourced by scripts/test and scripts/check: finds, and starts, the services and programs that the tests can use on this machine.
# A PostgreSQL or Redis that the environment names is used; else one is started in $scratch, away from anybody's data.

have_chromium() { have chromium || have chromium-browser; }
have_node() { have node && have npm; }

list_left_out() {
  local out=""
  [ -n "${TASKFLOW_TEST_DATABASE_URL:-}" ] || out="$out, PostgreSQL (TASKFLOW_TEST_DATABASE_URL is not set)"
  [ -n "${TASKFLOW_TEST_REDIS_URL:-}" ] || out="$out, Redis (TASKFLOW_TEST_REDIS_URL is not set)"
  have_chromium || out="$out, browser tests (no Chromium)"
  have_node || out="$out, Node.js clients (no node and npm)"
  printf '%s' "${out#, }"
}

# The tests start hundreds of processes. Some build machines keep Python from writing bytecode: then each process compiles everything anew.
unset PYTHONDONTWRITEBYTECODE

# Options of pytest that make several processes share the tests. Each process has everything of its own: its files or its database on
# PostgreSQL, and one of Redis' sixteen databases (tests/conftest.py).
several_at_once() { echo --numprocesses=logical --maxprocesses=4 --dist=worksteal; }

find_postgres() {
  [ -n "${TASKFLOW_TEST_DATABASE_URL:-}" ] && return
  local bin
  bin=$(postgres_folder) || { try_to_install postgresql && bin=$(postgres_folder); } || return
  start_postgres "$bin"
}

find_redis() {
  [ -n "${TASKFLOW_TEST_REDIS_URL:-}" ] && return
  have redis-server || try_to_install redis-server || return
  start_redis
}

# Finds the programs for tests that stop and start a PostgreSQL or Redis of their own, beside the one that is named.
find_programs() {
  postgres_folder >/dev/null || try_to_install postgresql || return
  have redis-server || try_to_install redis-server
}

# The headless shell, which has no windows, tabs and menus, takes a third of the time: 18 s of processor instead of 48 for a file of fourteen tests.
# Tests of notifications need the whole browser.
find_chromium() {
  have chromium-headless-shell || try_to_install chromium-headless-shell || true
  have_chromium || try_to_install chromium
}

# The tests run the examples of docs/how-to with these proxies, where they are installed.
find_proxies() {
  PATH=$PATH:/usr/sbin have nginx || try_to_install nginx-light || true
  have caddy || try_to_install caddy || true
}

postgres_folder() {
  local folder
  for folder in "$(dirname "$(command -v initdb || echo none/initdb)")" /usr/lib/postgresql/*/bin /opt/homebrew/opt/postgresql*/bin; do
    [ -x "$folder/initdb" ] && { echo "$folder"; return; }
  done
  return 1
}

start_postgres() {
  local bin=$1 data=$scratch/postgres port
  port=$(free_port)
  mkdir "$data"
  chmod 755 "$scratch"
  [ "$(id -u)" -ne 0 ] || chown postgres "$data"
  {
    as_postgres "$bin/initdb" --pgdata "$data" --username postgres --auth trust --encoding UTF8 --locale C --no-sync &&
      as_postgres "$bin/pg_ctl" --pgdata "$data" --wait --log "$data/log" start --options \
        "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c max_connections=200"
  } >"$scratch/postgres.log" 2>&1 || { cat "$scratch/postgres.log" >&2; return 1; }
  postgres_bin=$bin
  export TASKFLOW_TEST_DATABASE_URL="postgres://postgres@127.0.0.1:$port/postgres"
}

# PostgreSQL refuses to run as root, and CI often runs as root.
as_postgres() {
  if [ "$(id -u)" -eq 0 ]; then (cd "$scratch" && runuser -u postgres -- "$@"); else "$@"; fi
}

start_redis() {
  local port
  port=$(free_port)
  redis-server --port "$port" --bind 127.0.0.1 --save '' --dir "$scratch" >"$scratch/redis.log" 2>&1 &
  redis_id=$!
  export TASKFLOW_TEST_REDIS_URL="redis://127.0.0.1:$port/0"
  for _ in 1 2 3 4 5 6 7 8 9 10; do
    answers "$port" && return
    sleep 0.3
  done
  cat "$scratch/redis.log" >&2
  return 1
}

answers() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

stop_services() {
  [ -z "${postgres_bin:-}" ] || as_postgres "$postgres_bin/pg_ctl" --pgdata "$scratch/postgres" --mode immediate stop >/dev/null || true
  [ -z "${redis_id:-}" ] || { kill "$redis_id" && wait "$redis_id"; } 2>/dev/null || true
}

free_port() {
  "$venv/bin/python" -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

# Only in CI, where nobody minds: what is installed on a laptop is its owner's business.
try_to_install() {
  [ "${CI:-}" = true ] && have apt-get && { [ "$(id -u)" -eq 0 ] || have sudo; } || return 1
  quietly "Installing $1" install_from_debian "$1"
}

install_from_debian() {
  as_root apt-get update && as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "$1"
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}
