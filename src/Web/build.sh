#!/bin/sh
# Builds the windows into the folder given: types from the OpenAPI document, checked, hashed names, compressed files.
# Builds may run side by side: one builds, the others wait for it and find the work done.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
command -v npm >/dev/null 2>&1 || {
  echo "找不到 npm：请先运行 bin/setup，或安装 Node.js 20.19 以上。npm is missing: run bin/setup, or install Node.js 20.19 or later." >&2
  exit 1
}
mkdir -p "$1"
out=$(cd "$1" && pwd)
cd "$here"
if command -v flock >/dev/null 2>&1; then
  exec 9>"$out/lock"
  flock 9
fi
if [ -f "$out/built" ] && [ -z "$(find . -name node_modules -prune -o -type f -newer "$out/built" -print -quit)" ]; then
  touch "$out/built"
  exit 0
fi
[ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --loglevel=error
npm run --silent check
WEB_OUT="$out/site" npm run --silent build -- --logLevel warn
node compress.mjs "$out/site"
node budget.mjs "$out/site"
touch "$out/built"
