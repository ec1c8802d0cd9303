-- What the trail says of a person's values is sealed with this key; erasure destroys it. Null until something is sealed.
alter table person add column audit_key bytea;
alter table person add column erased_on date;

-- How long what is kept, where an organisation decided otherwise than what ships with the product.
create table retention_period (
  category text not null check (category in ('LEAVER_CONTACT_DETAILS', 'LEAVER_RECORD')),
  organisation text not null,
  months integer not null check (months between 0 and 600),
  source varchar(500) not null,
  primary key (organisation, category)
);

-- While a claim or an inquiry may need it, nothing is erased: of one person, or of all where none is named.
create table litigation_hold (
  id uuid primary key,
  organisation text not null,
  version bigint not null,
  person_id uuid references person (id),
  reason varchar(1000) not null,
  placed_by text not null,
  placed_on date not null,
  released_on date,
  release_reason varchar(1000)
);
create index litigation_hold_newest on litigation_hold (organisation, placed_on desc, id desc);

select even_keel_tenant_table(name) from unnest(array['retention_period', 'litigation_hold']) as name;
