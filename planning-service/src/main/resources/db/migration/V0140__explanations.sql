-- A question about a plan that takes a short solve to answer, and its answer, kept by plan.
create table plan_explanation (
    id uuid primary key,
    organisation text not null,
    version bigint not null,
    plan_id uuid not null references plan (id),
    kind text not null check (kind in ('RULES', 'WHY', 'WHY_NOT', 'BLOCKS', 'REACH')),
    measure text,
    option text,
    start_month int,
    requested_by text not null,
    status text not null check (status in ('QUEUED', 'ANSWERED', 'FAILED')),
    attempts int not null default 0,
    answer jsonb,
    failure text,
    created_at timestamptz not null,
    answered_at timestamptz
);

create index plan_explanation__newest on plan_explanation (organisation, plan_id, created_at desc, id desc);

select even_keel_tenant_table('plan_explanation');
