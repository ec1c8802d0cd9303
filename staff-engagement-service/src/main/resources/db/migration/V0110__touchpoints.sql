-- What the calendar of a plan's people leaves out, beside weekends.
create table plan_calendar (
  lineage_id uuid not null,
  organisation text not null,
  jurisdictions jsonb not null,
  own_days jsonb not null,
  primary key (organisation, lineage_id)
);
select even_keel_tenant_table('plan_calendar');

-- One engagement plan for each line of plan versions; the versions it was told of lead to it.
create table engagement_plan (
  id uuid primary key,
  organisation text not null,
  version bigint not null,
  plan_id uuid not null,
  plan_version integer not null,
  name text not null,
  status text not null check (status in ('CURRENT', 'WITHDRAWN')),
  authorised_on date not null,
  approved_on date,
  approved_measures jsonb not null,
  received_at timestamptz not null,
  content jsonb not null,
  measures jsonb not null,
  sentences jsonb not null
);
create index engagement_plan_newest_first on engagement_plan (organisation, received_at desc, id desc);
select even_keel_tenant_table('engagement_plan');

create table engagement_plan_version (
  plan_id uuid not null,
  organisation text not null,
  lineage_id uuid not null,
  plan_version integer not null,
  primary key (organisation, plan_id)
);
select even_keel_tenant_table('engagement_plan_version');

create table touchpoint (
  id uuid primary key,
  organisation text not null,
  version bigint not null,
  lineage_id uuid not null,
  plan_id uuid not null,
  measure text not null,
  measure_title text not null,
  restricted boolean not null,
  step text not null,
  position integer not null,
  subject text not null,
  subject_name text not null,
  team text not null,
  owner text not null,
  channel text not null,
  earliest date not null,
  planned date not null,
  latest date not null,
  prerequisites jsonb not null,
  evidence_asked text not null,
  people integer not null,
  status text not null check (status in ('PLANNED', 'PARTLY_HAPPENED', 'HAPPENED', 'CANCELLED')),
  told integer not null,
  first_happened_on date,
  last_happened_on date,
  sort_key text collate "C" not null,
  constraint touchpoint__step__unique unique (organisation, lineage_id, measure, step, subject)
);
create index touchpoint_in_order on touchpoint (organisation, lineage_id, sort_key, id);
select even_keel_tenant_table('touchpoint');

-- What happened is added, never changed.
create table touchpoint_record (
  id uuid primary key,
  organisation text not null,
  touchpoint_id uuid not null references touchpoint (id),
  happened_on date not null,
  people integer not null,
  speaker text,
  note text,
  evidence text,
  sent_by_us boolean not null,
  broken jsonb not null,
  override_reason text,
  recorded_by text not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null
);
create index touchpoint_record_by_touchpoint on touchpoint_record (organisation, touchpoint_id, recorded_at, id);
select even_keel_append_only_table('touchpoint_record');
