-- What service users went through, by service, month and category; counts, and nobody's case.
create table service_signal (
  id uuid primary key,
  organisation text not null,
  service varchar(100) not null,
  team varchar(100) not null,
  month varchar(7) not null,
  kind text not null check (kind in ('COMPLAINT', 'INCIDENT')),
  category varchar(100) not null,
  count integer not null check (count >= 0),
  constraint service_signal__month__unique unique (organisation, service, team, month, kind, category)
);

create table reframing (
  id uuid primary key,
  organisation text not null,
  version bigint not null,
  measure varchar(100) not null,
  opened_on date not null,
  because varchar(1000) not null,
  content jsonb not null,
  opened_by text not null
);
create index reframing_newest on reframing (organisation, opened_on desc, id desc);

-- Of one selection, how many of each group there were and how many were selected; never who, and never a person's group.
create table equality_check (
  id uuid primary key,
  organisation text not null,
  title varchar(200) not null,
  made_on date not null,
  made_by text not null,
  result jsonb not null
);
create index equality_check_newest on equality_check (organisation, made_on desc, id desc);

select even_keel_tenant_table(name) from unnest(array['service_signal', 'reframing']) as name;
select even_keel_append_only_table('equality_check');
