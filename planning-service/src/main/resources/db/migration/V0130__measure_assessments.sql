-- How far each measure's effects on equality and quality have been assessed; one a measure.
create table measure_assessment (
    id uuid primary key,
    organisation text not null,
    reference text not null,
    version bigint not null,
    content jsonb not null,
    measure text generated always as (content ->> 'measure') stored not null,
    constraint measure_assessment__reference__unique unique (organisation, reference),
    constraint measure_assessment__measure__known foreign key (organisation, measure)
        references measure (organisation, reference)
);

select even_keel_tenant_table('measure_assessment');
