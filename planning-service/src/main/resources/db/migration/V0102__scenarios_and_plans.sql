create table scenario (
    id uuid primary key,
    organisation text not null,
    version bigint not null,
    content jsonb not null,
    created_at timestamptz not null
);

create index scenario__newest on scenario (organisation, created_at desc, id desc);

-- One request to solve a scenario; any replica can take it up again.
create table solve_job (
    id uuid primary key,
    organisation text not null,
    version bigint not null,
    scenario_id uuid not null references scenario (id),
    status text not null check (status in ('QUEUED', 'RUNNING', 'SOLVED', 'STOPPED', 'FAILED')),
    requested_by text not null,
    created_at timestamptz not null,
    started_at timestamptz,
    heartbeat_at timestamptz,
    finished_at timestamptz,
    stop_requested boolean not null default false,
    attempts int not null default 0,
    spent_milliseconds bigint not null default 0,
    progress jsonb,
    failure text,
    plan_id uuid
);

-- What a job was asked and what the neighbours answered: large, and read once when solving begins.
create table solve_question (
    solve_job_id uuid primary key references solve_job (id),
    organisation text not null,
    question jsonb not null,
    answers jsonb
);

create index solve_job__newest on solve_job (organisation, created_at desc, id desc);

create table plan (
    id uuid primary key,
    organisation text not null,
    version bigint not null,
    scenario_id uuid not null references scenario (id),
    solve_job_id uuid not null unique references solve_job (id),
    status text not null check (status in ('DRAFT', 'PROPOSED', 'ENDORSED', 'AUTHORISED_TO_CONSULT', 'APPROVED',
        'IN_DELIVERY', 'CLOSED', 'REJECTED', 'SUPERSEDED')),
    headline jsonb not null,
    content text not null,
    content_sha256 text not null,
    created_at timestamptz not null
);

create index plan__newest on plan (organisation, created_at desc, id desc);

select even_keel_tenant_table(name) from unnest(array['scenario', 'solve_job', 'solve_question', 'plan']) as name;

-- What was read stays as it was: of a plan the service may change where it stands, and nothing else.
revoke update, delete on plan from ${runtimeRole};
grant update (status, version) on plan to ${runtimeRole};
