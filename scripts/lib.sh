# Sourced by the scripts beside it. Finds a Python, and makes .venv from a hash-locked file where it is missing or stale.
# Bash 3.2 is enough (macOS).
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
venv=$root/.venv
cd "$root"

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

# prepare LOCK: afterwards .venv holds what the lock names. Well under a second when it does already.
prepare() {
  is_ready "$1" && return
  take_turn
  is_ready "$1" || fill_venv "$1"
  end_turn
}

# The development lock holds everything that is needed to run.
is_ready() {
  [ -f "$venv/ready" ] || return 1
  fingerprint "$1" | cmp -s - "$venv/ready" || fingerprint requirements-dev.lock | cmp -s - "$venv/ready"
}

# Includes the folder: the files in .venv/bin name it, so a moved checkout needs a new .venv.
fingerprint() {
  printf '%s\n' "$root"
  "$venv/bin/python" -V 2>&1 || true
  cat "$root/$1"
}

# Two scripts started at once must not fill the same folder. A turn whose owner is gone is taken over.
take_turn() {
  local told=
  until ln -s $$ "$venv.busy" 2>/dev/null; do
    if ! kill -0 "$(readlink "$venv.busy")" 2>/dev/null; then rm -f "$venv.busy"; continue; fi
    [ -n "$told" ] || say "Waiting for another script that is setting up .venv"
    told=1
    sleep 1
  done
  trap end_turn EXIT
}

end_turn() { rm -f "$venv.busy"; trap - EXIT; }

# A complete .venv is brought up to date in place, since a server may be running from it; an incomplete one is made anew.
fill_venv() {
  local lock=$1 anew=yes
  find_python >/dev/null || have uv || { explain_python; exit 1; }
  [ -f "$venv/ready" ] && [ "$(head -n 1 "$venv/ready")" = "$root" ] && "$venv/bin/python" -V >/dev/null 2>&1 && anew=
  rm -f "$venv/ready"
  with_uv "$lock" "$anew" || quietly "Setting up .venv from $lock" fill_with_pip "$lock" "$anew" ||
    die "The set-up did not work; the reason stands above. Nothing was started."
  write_command
  fingerprint "$lock" >"$venv/ready.new" && mv "$venv/ready.new" "$venv/ready"
}

with_uv() {
  have uv || return
  quietly "Setting up .venv from $1 (uv)" fill_with_uv "$@" && return
  say "Trying again with pip."
  return 1
}

fill_with_uv() {
  export UV_SYSTEM_CERTS=true UV_NATIVE_TLS=true # as pip does; the second is the first's older name
  if [ -n "$2" ]; then uv venv --quiet --clear --no-project --python "$(find_python || echo '>=3.11')" "$venv" || return; fi
  uv pip install --quiet --python "$venv/bin/python" --no-deps --require-hashes -r "$1"
}

fill_with_pip() {
  local python
  if [ -n "$2" ] || ! "$venv/bin/python" -c 'import pip' 2>/dev/null; then
    python=$(find_python) || { explain_python; return 1; } # uv may have fetched a Python, pip can't
    rm -rf "$venv"
    "$python" -m venv "$venv" || return
  fi
  "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-input --no-deps --require-hashes -r "$1"
}

# The newest of the tested versions first. Each one is run, not only looked up: a name may be a shim with nothing behind it.
find_python() {
  local name
  for name in ${PYTHON:-python3.14 python3.13 python3.12 python3.11 python3 python}; do
    "$name" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 || continue
    command -v "$name"
    return
  done
  return 1
}

explain_python() {
  say "TaskFlow needs Python 3.11 or newer with its venv module, and found none${PYTHON:+ at PYTHON=$PYTHON}."
  say "Debian, Ubuntu: apt install python3 python3-venv. macOS: brew install python. Or name one: PYTHON=/path/to/python3 $0"
}

# `.venv/bin/taskflow` from any folder, without installing anything that could go stale.
write_command() {
  local packages
  packages=$("$venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
  printf '%s\n' "$root" >"$packages/taskflow-checkout.pth"
  printf '#!/bin/sh\nexec "%s/bin/python" -m taskflow "$@"\n' "$venv" >"$venv/bin/taskflow"
  chmod +x "$venv/bin/taskflow"
}

# quietly WHAT COMMAND…: prints one line while the command runs, with its seconds; if it fails, its whole output.
quietly() {
  local what=$1 log began=$SECONDS status=0 ticker=
  shift
  log=$(mktemp)
  printf '%s ' "$what" >&2
  if [ -t 2 ]; then while sleep 1 && kill -0 $$ 2>/dev/null; do printf '.' >&2; done & ticker=$!; fi
  "$@" >"$log" 2>&1 </dev/null || status=$?
  if [ -n "$ticker" ]; then kill "$ticker" && wait "$ticker" 2>/dev/null || true; fi
  if [ "$status" -eq 0 ]; then say "($((SECONDS - began)) s)"; else say "failed:"; cat "$log" >&2; fi
  rm -f "$log"
  return "$status"
}
