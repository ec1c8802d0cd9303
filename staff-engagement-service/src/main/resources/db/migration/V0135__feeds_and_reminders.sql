-- Private links to calendars: the hash of each secret, never the secret.
create table calendar_feed (
  id uuid primary key,
  organisation text not null,
  owner text not null,
  secret_sha256 text not null,
  made_by text not null,
  made_by_name text not null,
  made_at timestamptz not null,
  revoked_at timestamptz,
  constraint calendar_feed__secret__unique unique (secret_sha256)
);
create index calendar_feed_newest_first on calendar_feed (organisation, made_by, made_at desc, id desc);
select even_keel_tenant_table('calendar_feed');

-- Which person is reminded of what an owner, a role or post, has to do.
create table owner_contact (
  id uuid primary key,
  organisation text not null,
  owner text not null,
  person_id uuid not null references person (id),
  constraint owner_contact__owner__unique unique (organisation, owner)
);
select even_keel_tenant_table('owner_contact');

-- Who was reminded of what on which day, so that nobody is reminded twice.
create table reminder (
  id uuid primary key,
  organisation text not null,
  touchpoint_id uuid not null references touchpoint (id),
  kind text not null check (kind in ('DUE', 'OVERDUE', 'ESCALATED')),
  person_id uuid not null references person (id),
  reminded_on date not null,
  constraint reminder__day__unique unique (organisation, touchpoint_id, kind, person_id, reminded_on)
);
select even_keel_append_only_table('reminder');

-- Who of the board opened which version of a plan's papers, and when.
create table board_opening (
  id uuid primary key,
  organisation text not null,
  lineage_id uuid not null,
  plan_id uuid not null,
  reader text not null,
  reader_name text not null,
  opened_at timestamptz not null
);
create index board_opening_by_plan on board_opening (organisation, lineage_id, opened_at desc, id desc);
select even_keel_append_only_table('board_opening');
