#!/bin/sh
# Run once by the image, when its folder is new: a database a service, and two roles each. The owner migrates, the runtime role owns
# nothing. In each database the schema public belongs to the database's owner; that is PostgreSQL's default since 15.
set -eu

# provide DATABASE OWNER_PASSWORD RUNTIME_PASSWORD
provide() {
  psql -v ON_ERROR_STOP=1 --no-psqlrc --quiet -d postgres \
    -v database="$1" -v owner="$1_owner" -v runtime="$1_runtime" -v owner_password="$2" -v runtime_password="$3" <<'SQL'
create role :"owner" login nosuperuser nocreatedb nocreaterole nobypassrls password :'owner_password';
create role :"runtime" login nosuperuser nocreatedb nocreaterole nobypassrls password :'runtime_password';
create database :"database" owner :"owner";
revoke all on database :"database" from public;
grant connect on database :"database" to :"runtime";
\connect :"database"
revoke all on schema public from public;
grant usage on schema public to :"runtime";
SQL
}

provide planning "$PLANNING_OWNER_PASSWORD" "$PLANNING_RUNTIME_PASSWORD"
provide impact "$IMPACT_OWNER_PASSWORD" "$IMPACT_RUNTIME_PASSWORD"
provide engagement "$ENGAGEMENT_OWNER_PASSWORD" "$ENGAGEMENT_RUNTIME_PASSWORD"
