create table question (
  id uuid primary key,
  organisation text not null,
  version bigint not null,
  text varchar(4000) not null,
  measure varchar(100),
  asked_by text not null,
  asked_by_person uuid references person (id),
  from_trustee boolean not null,
  asked_at timestamptz not null,
  owner_person uuid references person (id),
  due_on date,
  answer varchar(8000),
  published boolean not null,
  answered_by text,
  answered_on date
);
create index question_newest on question (organisation, asked_at desc, id desc);
create index question_by_words on question using gin (to_tsvector('english', text));

create table promise (
  id uuid primary key,
  organisation text not null,
  version bigint not null,
  text varchar(2000) not null,
  made_by varchar(200) not null,
  made_to varchar(200) not null,
  made_on date not null,
  due_on date not null,
  recorded_by text not null,
  check (due_on >= made_on)
);
create index promise_by_due_date on promise (organisation, due_on, id);

create table promise_evidence (
  id uuid primary key,
  organisation text not null,
  promise_id uuid not null references promise (id),
  shows text not null check (shows in ('PROGRESS', 'SET_BACK', 'DONE')),
  on_day date not null,
  text varchar(2000) not null,
  recorded_by text not null
);
create index promise_evidence_by_promise on promise_evidence (organisation, promise_id, on_day, id);

-- By which people without an account suggest. The secret is given out once and kept as a digest.
create table suggestion_link (
  id uuid primary key,
  organisation text not null,
  version bigint not null,
  secret_hash bytea not null,
  name varchar(200) not null,
  suggested_by text not null check (suggested_by in ('SERVICE_USER', 'VOLUNTEER', 'PARTNER')),
  last_day date not null,
  an_hour integer not null check (an_hour between 1 and 1000),
  revoked boolean not null,
  created_at timestamptz not null,
  constraint suggestion_link__secret__unique unique (organisation, secret_hash)
);
create index suggestion_link_newest on suggestion_link (organisation, created_at desc, id desc);

alter table suggestion add column link_id uuid references suggestion_link (id);
alter table suggestion add column follow_hash bytea;
create unique index suggestion_to_follow on suggestion (organisation, follow_hash) where follow_hash is not null;
create index suggestion_by_link on suggestion (organisation, link_id, created_at) where link_id is not null;
alter table suggestion drop constraint suggestion_status_check;
alter table suggestion add check (status in ('HELD', 'SUGGESTED', 'COSTED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN'));

select even_keel_tenant_table(name) from unnest(array['question', 'promise', 'suggestion_link']) as name;
select even_keel_append_only_table('promise_evidence');
