-- What members of the leading teams say of their own team. The latest of each person counts, for a year.
create table readiness_assessment (
  id uuid primary key,
  organisation text not null,
  team text not null check (team in ('EXECUTIVE', 'MIDDLE')),
  person_id uuid not null references person (id),
  assessed_on date not null,
  trust integer not null check (trust between 1 and 5),
  openness integer not null check (openness between 1 and 5),
  conflict_handled integer not null check (conflict_handled between 1 and 5),
  decisions_kept integer not null check (decisions_kept between 1 and 5),
  load integer not null check (load between 1 and 5),
  constraint readiness_assessment__day__unique unique (organisation, person_id, team, assessed_on)
);

create table development_session (
  id uuid primary key,
  organisation text not null,
  version bigint not null,
  team text not null check (team in ('EXECUTIVE', 'MIDDLE')),
  title varchar(200) not null,
  purpose varchar(2000) not null,
  planned_on date not null,
  held_on date,
  cancelled boolean not null,
  facilitator varchar(200),
  why_outside varchar(1000),
  cost_pence bigint not null check (cost_pence >= 0)
);
create index development_session_by_day on development_session (organisation, planned_on, id);

select even_keel_tenant_table(name) from unnest(array['readiness_assessment', 'development_session']) as name;
