# Sourced by scripts/test and scripts/check: which outside things the tests can use on this machine, and the starting of them.

have_chromium() { have "${CHROMIUM:-chromium}" || have chromium-browser || have google-chrome; }

list_left_out() {
  local out=""
  [ -n "${TASKFLOW_TEST_DATABASE_URL:-}" ] || out="$out, PostgreSQL (TASKFLOW_TEST_DATABASE_URL is not set)"
  [ -n "${TASKFLOW_TEST_REDIS_URL:-}" ] || out="$out, Redis (TASKFLOW_TEST_REDIS_URL is not set)"
  have_chromium || out="$out, browser tests (no Chromium)"
  have node || out="$out, Node.js clients (no node)"
  printf '%s' "${out#, }"
}

# find_service VARIABLE PORT STARTER: names a service in the variable, the one given, the one that runs, or one of our own.
find_postgres() {
  [ -n "${TASKFLOW_TEST_DATABASE_URL:-}" ] && return
  if answers 5432 && can_sign_in_to_postgres; then
    export TASKFLOW_TEST_DATABASE_URL=postgres://postgres@127.0.0.1:5432/postgres
    return
  fi
  local bin
  bin=$(postgres_folder) || { try_to_install postgresql && bin=$(postgres_folder); } || return
  start_postgres "$bin"
}

find_redis() {
  [ -n "${TASKFLOW_TEST_REDIS_URL:-}" ] && return
  if ! answers 6379; then
    have redis-server || try_to_install redis-server || return
    start_redis
    return
  fi
  export TASKFLOW_TEST_REDIS_URL=redis://127.0.0.1:6379/15
}

answers() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

can_sign_in_to_postgres() {
  "$venv/bin/python" - <<'PYTHON' 2>/dev/null
import asyncio, asyncpg
asyncio.run(asyncpg.connect("postgres://postgres@127.0.0.1:5432/postgres", timeout=5))
PYTHON
}

postgres_folder() {
  local folder
  for folder in $(command -v initdb | xargs -r dirname) /usr/lib/postgresql/*/bin /opt/homebrew/opt/postgresql*/bin; do
    [ -x "$folder/initdb" ] && { echo "$folder"; return; }
  done
  return 1
}

# A cluster of its own in a scratch folder: nobody's data is near it, and it needs no disk flushes.
start_postgres() {
  local bin=$1 port
  port=$(free_port)
  mkdir -p "$scratch/postgres"
  chmod 755 "$scratch"
  [ "$(id -u)" -ne 0 ] || chown postgres "$scratch/postgres"
  {
    as_postgres "$bin/initdb" --pgdata "$scratch/postgres" --username postgres --auth trust --encoding UTF8 --locale C
    as_postgres "$bin/pg_ctl" --pgdata "$scratch/postgres" --wait --log "$scratch/postgres/log" start -o \
      "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c max_connections=200"
  } >"$scratch/postgres.log" 2>&1 || { cat "$scratch/postgres.log" >&2; return 1; }
  stop_postgres="as_postgres $bin/pg_ctl --pgdata $scratch/postgres --mode immediate stop"
  export TASKFLOW_TEST_DATABASE_URL="postgres://postgres@127.0.0.1:$port/postgres"
}

# PostgreSQL refuses to run as root, which is who CI often is.
as_postgres() {
  if [ "$(id -u)" -eq 0 ]; then (cd "$scratch" && runuser -u postgres -- "$@"); else "$@"; fi
}

start_redis() {
  local port
  port=$(free_port)
  redis-server --port "$port" --bind 127.0.0.1 --save '' --dir "$scratch" >"$scratch/redis.log" 2>&1 &
  stop_redis="kill $!"
  export TASKFLOW_TEST_REDIS_URL="redis://127.0.0.1:$port/0"
  for _ in 1 2 3 4 5 6 7 8 9 10; do
    answers "$port" && return
    sleep 0.3
  done
  cat "$scratch/redis.log" >&2
  return 1
}

stop_services() {
  ${stop_postgres:-:} >/dev/null 2>&1 || true
  ${stop_redis:-:} >/dev/null 2>&1 || true
}

free_port() {
  "$venv/bin/python" -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

# Only in CI, where nobody minds: a laptop's owner decides what is installed there.
try_to_install() {
  [ "${CI:-}" = true ] && have apt-get && [ "$(id -u)" -eq 0 ] || return 1
  quietly "Installing $1" install_from_debian "$1"
}

install_from_debian() {
  export DEBIAN_FRONTEND=noninteractive
  apt-get update && apt-get install --yes --no-install-recommends "$1"
}
