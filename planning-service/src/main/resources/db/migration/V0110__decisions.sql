-- Versions of one plan share a lineage: the id of the first. A plan is the first of its own until a person makes it the next
-- version of another.
alter table plan
    add column lineage_id uuid,
    add column lineage_version int not null default 1,
    add column previous_id uuid references plan (id),
    add column because text;

-- every organisation's rows, once
alter table plan no force row level security;
update plan set lineage_id = id;
alter table plan force row level security;

alter table plan
    alter column lineage_id set not null,
    add constraint plan__lineage_version__unique unique (organisation, lineage_id, lineage_version),
    drop constraint plan_status_check,
    add constraint plan_status_check check (status in ('DRAFT', 'PROPOSED', 'ENDORSED', 'AUTHORISED_TO_CONSULT', 'APPROVED',
        'IN_DELIVERY', 'CLOSED', 'REJECTED', 'WITHDRAWN', 'SUPERSEDED'));

create index plan__by_status on plan (organisation, status, created_at desc, id desc);

grant update (lineage_id, lineage_version, previous_id, because) on plan to ${runtimeRole};

-- What a plan proposes of each measure it takes, as it was when it was proposed.
create table plan_proposal (
    id uuid primary key,
    organisation text not null,
    version bigint not null,
    plan_id uuid not null unique references plan (id),
    proposal jsonb not null,
    created_at timestamptz not null
);

-- The owner's word for a measure, by the digest of the record it was given for.
create table sign_off (
    id uuid primary key,
    organisation text not null,
    version bigint not null,
    measure text not null,
    measure_sha256 text not null,
    person text not null,
    person_name text not null,
    note text,
    created_at timestamptz not null
);

create index sign_off__by_measure on sign_off (organisation, measure, created_at desc, id desc);

-- Each step of a plan, once, with what it rested on.
create table plan_decision (
    id uuid primary key,
    organisation text not null,
    version bigint not null,
    plan_id uuid not null references plan (id),
    decision text not null,
    person text not null,
    person_name text not null,
    content_sha256 text not null,
    text text,
    particulars jsonb not null,
    created_at timestamptz not null,
    constraint plan_decision__once unique (organisation, plan_id, decision)
);

create table plan_conflict (
    id uuid primary key,
    organisation text not null,
    version bigint not null,
    plan_id uuid not null references plan (id),
    person text not null,
    person_name text not null,
    trustee boolean not null,
    measure text,
    interest text not null,
    withdraws boolean not null,
    created_at timestamptz not null
);

create index plan_conflict__by_plan on plan_conflict (organisation, plan_id, created_at);

create table plan_vote (
    id uuid primary key,
    organisation text not null,
    version bigint not null,
    plan_id uuid not null references plan (id),
    decision text not null check (decision in ('AUTHORISE', 'APPROVE')),
    person text not null,
    person_name text not null,
    vote text not null check (vote in ('FOR', 'AGAINST', 'ABSTAIN')),
    dissent text,
    cast_at timestamptz not null,
    created_at timestamptz not null,
    constraint plan_vote__once unique (organisation, plan_id, decision, person)
);

-- Who may authorise consultation in the board's place, and until when. Approval cannot be delegated.
create table delegation (
    id uuid primary key,
    organisation text not null,
    version bigint not null,
    decision text not null check (decision = 'AUTHORISE'),
    officer text not null,
    from_day date not null,
    until_day date not null,
    minute text not null,
    person text not null,
    person_name text not null,
    created_at timestamptz not null,
    revoked_by text,
    revoked_at timestamptz
);

create index delegation__newest on delegation (organisation, created_at desc, id desc);

-- What engagement told of each consultation.
create table consultation (
    id uuid primary key,
    organisation text not null,
    version bigint not null,
    consultation_id uuid not null,
    lineage_id uuid not null references plan (id),
    plan_id uuid not null references plan (id),
    measure text not null,
    opened_on date,
    closed_on date,
    responses int not null default 0,
    answered int not null default 0,
    what_changed text,
    changed_plan_id uuid,
    told_at timestamptz not null,
    created_at timestamptz not null,
    constraint consultation__consultation_id__unique unique (organisation, consultation_id)
);

create index consultation__by_lineage on consultation (organisation, lineage_id, measure, created_at);

-- What engagement told of carrying a measure out: notification to the authority by establishment, notice, conversations.
create table measure_progress (
    id uuid primary key,
    organisation text not null,
    version bigint not null,
    lineage_id uuid not null references plan (id),
    measure text not null,
    notified jsonb not null,
    notice_given_on date,
    employees_given_notice int not null default 0,
    conversations_completed_on date,
    told_at timestamptz not null,
    created_at timestamptz not null,
    constraint measure_progress__measure__unique unique (organisation, lineage_id, measure)
);

select even_keel_tenant_table(name)
from unnest(array['plan_vote', 'delegation', 'consultation', 'measure_progress']) as name;

select even_keel_append_only_table(name)
from unnest(array['plan_proposal', 'sign_off', 'plan_decision', 'plan_conflict']) as name;

revoke delete on plan_vote, delegation, consultation, measure_progress from ${runtimeRole};
