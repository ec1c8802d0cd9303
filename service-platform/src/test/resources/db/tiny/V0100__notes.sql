create table note (
  id uuid primary key,
  organisation text not null,
  version bigint not null,
  title varchar(40) not null,
  pence integer not null,
  unique (organisation, title)
);

select even_keel_tenant_table('note');
