-- Numbers of dignity rules that an organisation has set for itself.
create table own_threshold (
  id uuid primary key,
  organisation text not null,
  version bigint not null,
  rule text not null,
  thresholds jsonb not null,
  reason text not null,
  set_by text not null,
  set_at timestamptz not null,
  constraint own_threshold__rule__unique unique (organisation, rule)
);
select even_keel_tenant_table('own_threshold');

-- What dignity rules look at and no conversation tells: added, and put right by adding.
create table dignity_fact (
  id uuid primary key,
  organisation text not null,
  lineage_id uuid not null,
  happened boolean not null,
  facts jsonb not null,
  replaces uuid,
  recorded_by text not null,
  recorded_at timestamptz not null
);
create index dignity_fact_newest_first on dignity_fact (organisation, lineage_id, recorded_at desc, id desc);
select even_keel_append_only_table('dignity_fact');

-- A policy broken by a named person with a reason, and a preference explained: printed beside the rule, never changed.
create table dignity_override (
  id uuid primary key,
  organisation text not null,
  lineage_id uuid not null,
  rule text not null,
  measure text,
  reason text not null,
  given_by text not null,
  given_by_name text not null,
  given_at timestamptz not null
);
create index dignity_override_newest_first on dignity_override (organisation, lineage_id, given_at desc, id desc);
select even_keel_append_only_table('dignity_override');

-- How a conversation was held, so that first news, companions and attempts can be judged by what happened.
alter table touchpoint_record add column happened_at time;
alter table touchpoint_record add column channel text;
alter table touchpoint_record add column reached boolean not null default true;
alter table touchpoint_record alter column reached drop default;
alter table touchpoint_record add column persons jsonb not null default '[]'::jsonb;
alter table touchpoint_record alter column persons drop default;
alter table touchpoint_record add column letter_sent boolean;
alter table touchpoint_record add column companion_offered boolean;
