-- Audiences that somebody named. Those by rule (a team, the line managers) follow from the people and are not stored.
create table audience (
  id uuid primary key,
  organisation text not null,
  version bigint not null,
  kind text not null,
  name varchar(200) not null,
  estimated_people integer check (estimated_people >= 0),
  changes integer not null,
  constraint audience__name__unique unique (organisation, name)
);

create table audience_member (
  audience_id uuid not null references audience (id) on delete cascade,
  person_id uuid not null references person (id),
  organisation text not null,
  primary key (audience_id, person_id)
);

create index audience_member__by_person on audience_member (organisation, person_id);

select even_keel_tenant_table(name) from unnest(array['audience', 'audience_member']) as name;
