-- From whom a measure came. It outlives the measure's record, whose words may be edited and which an import may replace.
create table suggested_measure (
    id uuid primary key,
    organisation text not null,
    version bigint not null,
    suggestion_id uuid not null,
    measure text not null,
    suggested_by text not null check (suggested_by in ('STAFF', 'SERVICE_USER', 'VOLUNTEER', 'PARTNER')),
    created_at timestamptz not null,
    constraint suggested_measure__suggestion__unique unique (organisation, suggestion_id)
);

create index suggested_measure__newest on suggested_measure (organisation, created_at desc, id desc);

select even_keel_tenant_table('suggested_measure');
