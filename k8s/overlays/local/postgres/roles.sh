#!/bin/sh
# Run by the image at its first start: the database and its two roles, as docs/cluster.md has the keeper of a real server make them.
set -eu
psql --no-psqlrc -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  -v owner="$OWNER_PASSWORD" -v service="$SERVICE_PASSWORD" <<'SQL'
CREATE ROLE linked_owner LOGIN PASSWORD :'owner';
CREATE ROLE linked_service LOGIN PASSWORD :'service';
CREATE DATABASE linked OWNER linked_owner TEMPLATE template0 ENCODING 'UTF8';
SQL
