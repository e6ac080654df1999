# Shared by the scripts: sourced, never run. Every script works from the root of the repository.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Where cargo builds. The site is always in target/site, wherever that is.
target=${CARGO_TARGET_DIR:-$PWD/target}

# say TEXT: one line of progress.
say() { printf '==> %s\n' "$*" >&2; }

# stop TEXT: ends the script with a reason and what to do.
stop() { printf 'error: %s\n' "$*" >&2; exit 1; }

have() { command -v "$1" >/dev/null 2>&1; }

# as_root COMMAND…: runs it as root, through sudo when that is needed.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif have sudo; then sudo "$@"
  else stop "this needs root: run '$*' as root, then try again"
  fi
}

# debian PACKAGE…: installs Debian packages; callers ask only for what is missing.
debian() {
  have apt-get || stop "please install the equivalent of these Debian packages, then try again: $*"
  say "installing Debian packages: $*"
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}
