-- What the tests' handler does with an event.
create table note (
  id uuid primary key default gen_random_uuid(),
  organisation text not null,
  event uuid not null,
  stream text not null,
  sequence bigint not null,
  written text not null,
  actor text not null
);
select even_keel_tenant_table('note');
