-- One sweep from the most saved in the year to the least cost. Its points are solve jobs, which any replica may claim.
create table frontier (
    id uuid primary key,
    organisation text not null,
    version bigint not null,
    scenario_id uuid not null references scenario (id),
    scenario jsonb not null,
    base_job_id uuid not null references solve_job (id),
    requested_by text not null,
    status text not null check (status in ('RUNNING', 'COMPLETE', 'STOPPED', 'FAILED')),
    wanted int not null,
    seconds_a_point int not null,
    failure text,
    comparators jsonb,
    created_at timestamptz not null,
    ended_at timestamptz
);

create index frontier__newest on frontier (organisation, created_at desc, id desc);

create table frontier_point (
    solve_job_id uuid primary key references solve_job (id),
    organisation text not null,
    frontier_id uuid not null references frontier (id),
    target_pence bigint not null,
    ended boolean not null default false,
    plan_id uuid references plan (id),
    failure text,
    solved jsonb,
    assessed jsonb,
    not_assessed text
);

create index frontier_point__frontier on frontier_point (organisation, frontier_id);

alter table solve_job add constraint solve_job__frontier__known foreign key (frontier_id) references frontier (id)
    deferrable initially deferred;

select even_keel_tenant_table(name) from unnest(array['frontier', 'frontier_point']) as name;
