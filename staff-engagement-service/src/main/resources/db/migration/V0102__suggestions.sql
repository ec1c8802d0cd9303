create table suggestion (
  id uuid primary key,
  organisation text not null,
  version bigint not null,
  title varchar(200) not null,
  description varchar(4000) not null,
  service varchar(100),
  suggested_by text not null check (suggested_by in ('STAFF', 'SERVICE_USER', 'VOLUNTEER', 'PARTNER')),
  author text not null,
  author_person uuid references person (id),
  status text not null check (status in ('SUGGESTED', 'COSTED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
  full_year_pence bigint,
  one_off_pence bigint,
  costing_note varchar(2000),
  costed_by text,
  reason varchar(2000),
  decided_by text,
  decided_at timestamptz,
  created_at timestamptz not null
);

create index suggestion__newest on suggestion (organisation, created_at desc, id desc);
create index suggestion__of_author on suggestion (organisation, author, created_at desc, id desc);

select even_keel_tenant_table('suggestion');
