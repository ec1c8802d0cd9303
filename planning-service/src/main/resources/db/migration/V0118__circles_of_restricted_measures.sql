-- Who may see a restricted measure. The circle outlives the measure's record, since plans that hold it are read for years.
create table circle (
    id uuid primary key,
    organisation text not null,
    measure text not null,
    version bigint not null,
    content jsonb not null,
    lifted_on date,
    constraint circle__measure__unique unique (organisation, measure)
);

select even_keel_tenant_table('circle');
