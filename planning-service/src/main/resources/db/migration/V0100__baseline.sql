-- Each row holds one record of the organisation's document whole; what the database must guard is derived from it
-- and constrained. Constraint names end in what is wrong with which field: table__field__known, __unique.

create table organisation (
    id uuid primary key,
    organisation text not null,
    version bigint not null,
    content jsonb not null,
    constraint organisation__organisation__unique unique (organisation)
);

create table forecast_month (
    id uuid primary key,
    organisation text not null,
    reference text not null,
    version bigint not null,
    content jsonb not null,
    constraint forecast_month__reference__unique unique (organisation, reference)
);

create table establishment (
    id uuid primary key,
    organisation text not null,
    reference text not null,
    version bigint not null,
    content jsonb not null,
    constraint establishment__reference__unique unique (organisation, reference)
);

create table funding_source (
    id uuid primary key,
    organisation text not null,
    reference text not null,
    version bigint not null,
    content jsonb not null,
    constraint funding_source__reference__unique unique (organisation, reference)
);

create table service (
    id uuid primary key,
    organisation text not null,
    reference text not null,
    version bigint not null,
    content jsonb not null,
    constraint service__reference__unique unique (organisation, reference)
);

create table team (
    id uuid primary key,
    organisation text not null,
    reference text not null,
    version bigint not null,
    content jsonb not null,
    service text generated always as (content ->> 'service') stored not null,
    establishment text generated always as (content ->> 'establishment') stored not null,
    constraint team__reference__unique unique (organisation, reference),
    constraint team__service__known foreign key (organisation, service) references service (organisation, reference),
    constraint team__establishment__known foreign key (organisation, establishment)
        references establishment (organisation, reference)
);

create table pool (
    id uuid primary key,
    organisation text not null,
    reference text not null,
    version bigint not null,
    content jsonb not null,
    team text generated always as (content ->> 'team') stored not null,
    constraint pool__reference__unique unique (organisation, reference),
    constraint pool__team__known foreign key (organisation, team) references team (organisation, reference)
);

create table partner (
    id uuid primary key,
    organisation text not null,
    reference text not null,
    version bigint not null,
    content jsonb not null,
    constraint partner__reference__unique unique (organisation, reference)
);

create table capacity (
    id uuid primary key,
    organisation text not null,
    reference text not null,
    version bigint not null,
    content jsonb not null,
    constraint capacity__reference__unique unique (organisation, reference)
);

create table measure (
    id uuid primary key,
    organisation text not null,
    reference text not null,
    version bigint not null,
    content jsonb not null,
    service text generated always as (content ->> 'service') stored,
    constraint measure__reference__unique unique (organisation, reference),
    constraint measure__service__known foreign key (organisation, service) references service (organisation, reference)
);

create table relation (
    id uuid primary key,
    organisation text not null,
    reference text not null,
    version bigint not null,
    content jsonb not null,
    measure text generated always as (content ->> 'measure') stored not null,
    other text generated always as (content ->> 'other') stored not null,
    constraint relation__reference__unique unique (organisation, reference),
    constraint relation__measure__known foreign key (organisation, measure) references measure (organisation, reference),
    constraint relation__other__known foreign key (organisation, other) references measure (organisation, reference)
);

create table rule_setting (
    id uuid primary key,
    organisation text not null,
    reference text not null,
    version bigint not null,
    content jsonb not null,
    constraint rule_setting__reference__unique unique (organisation, reference)
);

create table assumption (
    id uuid primary key,
    organisation text not null,
    reference text not null,
    version bigint not null,
    content jsonb not null,
    rule text generated always as (content ->> 'rule') stored,
    accepted_by text,
    accepted_at timestamptz,
    constraint assumption__reference__unique unique (organisation, reference)
);

select even_keel_tenant_table(name)
from unnest(array['organisation', 'forecast_month', 'establishment', 'funding_source', 'service', 'team', 'pool',
    'partner', 'capacity', 'measure', 'relation', 'rule_setting', 'assumption']) as name;
