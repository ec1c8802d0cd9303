-- What somebody says of a plan's effects on equality and quality taken together. What was said is never taken back.
create table plan_cumulative_assessment (
    id uuid primary key,
    organisation text not null,
    version bigint not null,
    plan_id uuid not null references plan (id),
    assessed_by text not null,
    statement text not null,
    created_at timestamptz not null
);

create index plan_cumulative_assessment__by_plan on plan_cumulative_assessment (organisation, plan_id, created_at);

select even_keel_append_only_table('plan_cumulative_assessment');
