create table message_template (
  id uuid primary key,
  organisation text not null,
  version bigint not null,
  name text not null,
  subject text not null,
  text text not null,
  changed_by text not null,
  changed_at timestamptz not null,
  constraint message_template__name__unique unique (organisation, name)
);
select even_keel_tenant_table('message_template');

-- A message to an audience. What it says and who gets it is hashed, and approved by that hash.
create table message (
  id uuid primary key,
  organisation text not null,
  version bigint not null,
  kind text not null check (kind in ('FROM_TEMPLATE', 'HOLDING_STATEMENT')),
  lineage_id uuid not null,
  measures jsonb not null,
  template_id uuid references message_template (id),
  field_values jsonb not null,
  audiences jsonb not null,
  announces_outcome boolean not null,
  known_since date,
  subject text not null,
  text text not null,
  status text not null check (status in ('DRAFT', 'SCHEDULED', 'HELD', 'SENT', 'CANCELLED')),
  send_at timestamptz,
  held_because text,
  mailing_id uuid references mailing (id),
  author text not null,
  author_name text not null,
  written_at timestamptz not null,
  sent_at timestamptz
);
create index message_newest_first on message (organisation, written_at desc, id desc);
create index message_due on message (organisation, send_at) where status = 'SCHEDULED';
select even_keel_tenant_table('message');

create table message_approval (
  id uuid primary key,
  organisation text not null,
  message_id uuid not null references message (id),
  approver text not null,
  approver_name text not null,
  approved_at timestamptz not null,
  text_sha256 text not null,
  audience_sha256 text not null,
  constraint message_approval__approver__unique unique (organisation, message_id, approver, text_sha256, audience_sha256)
);
select even_keel_append_only_table('message_approval');

create table message_override (
  id uuid primary key,
  organisation text not null,
  message_id uuid not null references message (id),
  given_by text not null,
  given_by_name text not null,
  given_at timestamptz not null,
  reason text not null,
  rules jsonb not null,
  unmet jsonb not null,
  text_sha256 text not null,
  audience_sha256 text not null
);
select even_keel_append_only_table('message_override');
