-- The one place where names and addresses are kept. Everything else refers to a person by the id, which tells nothing.
create table person (
  id uuid primary key,
  organisation text not null,
  version bigint not null,
  staff_number varchar(50) not null,
  name varchar(200) not null,
  email varchar(254),
  sign_in_name varchar(254),
  post varchar(200),
  team varchar(100),
  pool varchar(100),
  fte numeric(5, 4) check (fte > 0 and fte <= 1.5),
  manager_staff_number varchar(50),
  leave_from date,
  leave_until date,
  preferred_channel text check (preferred_channel in ('IN_PERSON', 'LIVE_CALL', 'EMAIL', 'TEXT', 'LETTER')),
  reachable_by_agreed_route boolean not null,
  vacancy_priority_until date,
  board_member boolean not null,
  representative boolean not null,
  executive boolean not null,
  volunteer boolean not null,
  left_on date,
  constraint person__staff_number__unique unique (organisation, staff_number)
);

create index person__by_team on person (organisation, team, id);
create index person__by_pool on person (organisation, pool, id);
create index person__by_manager on person (organisation, manager_staff_number, id);
create index person__by_sign_in_name on person (organisation, lower(sign_in_name));

create table people_import (
  id uuid primary key,
  organisation text not null,
  version bigint not null,
  file_name text not null,
  file_sha256 text not null,
  status text not null check (status in ('PREVIEWED', 'CONFIRMED', 'DISCARDED')),
  totals jsonb not null,
  created_at timestamptz not null,
  confirmed_at timestamptz
);

create index people_import__newest on people_import (organisation, created_at desc, id desc);

-- The rows as read, personal data all of it: deleted when the import is confirmed or discarded.
create table people_import_preview (
  import_id uuid primary key references people_import (id),
  organisation text not null,
  rows jsonb not null
);

select even_keel_tenant_table(name) from unnest(array['person', 'people_import', 'people_import_preview']) as name;
