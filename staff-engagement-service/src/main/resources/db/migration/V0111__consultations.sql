create table consultation (
  id uuid primary key,
  organisation text not null,
  version bigint not null,
  lineage_id uuid not null,
  plan_id uuid not null,
  measure text not null,
  title text not null,
  restricted boolean not null,
  terms jsonb not null,
  authorised_on date not null,
  approved_on date,
  status text not null check (status in ('WAITING', 'OPEN', 'CLOSED', 'CANCELLED')),
  opened_on date,
  closed_on date,
  what_changed text,
  changed_plan_id uuid,
  responses integer not null,
  answered integer not null,
  constraint consultation__measure__unique unique (organisation, lineage_id, measure)
);
create index consultation_in_order on consultation (organisation, lineage_id, measure, id);
select even_keel_tenant_table('consultation');

create table consultation_response (
  id uuid primary key,
  organisation text not null,
  consultation_id uuid not null references consultation (id),
  audience text not null,
  text text not null,
  author text not null,
  received_at timestamptz not null,
  answer text,
  answered_by text,
  answered_at timestamptz
);
create index consultation_response_in_order on consultation_response (organisation, consultation_id, received_at, id);
select even_keel_tenant_table('consultation_response');

create table consultation_notification (
  id uuid primary key,
  organisation text not null,
  consultation_id uuid not null references consultation (id),
  establishment text not null,
  acknowledged_on date not null,
  reference text not null,
  constraint consultation_notification__establishment__unique unique (organisation, consultation_id, establishment)
);
select even_keel_append_only_table('consultation_notification');

create table consultation_notice (
  id uuid primary key,
  organisation text not null,
  consultation_id uuid not null references consultation (id),
  given_on date not null,
  employees integer not null
);
select even_keel_append_only_table('consultation_notice');
