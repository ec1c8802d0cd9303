create table audit_entry (
  id uuid primary key,
  organisation text not null,
  at timestamptz not null,
  actor text not null,
  action text not null,
  subject_type text not null,
  subject_id text not null,
  before jsonb,
  after jsonb,
  request_id text not null
);

create index audit_entry_newest_first on audit_entry (organisation, at desc, id desc);
create index audit_entry_by_subject on audit_entry (organisation, subject_type, subject_id, at desc, id desc);

select even_keel_append_only_table('audit_entry');
