-- When an organisation is closed, and when it gives no first news: at most one row each.
create table organisation_calendar (
  id uuid primary key,
  organisation text not null,
  version bigint not null,
  own_days jsonb not null,
  first_news jsonb not null,
  changed_by text not null,
  changed_at timestamptz not null,
  constraint organisation_calendar__organisation__unique unique (organisation)
);
select even_keel_tenant_table('organisation_calendar');
