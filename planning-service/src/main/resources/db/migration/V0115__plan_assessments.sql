-- What impact-service said of a plan and of the two it is set beside. It never changes: an assessment made anew is another row.
create table plan_assessment (
    id uuid primary key,
    organisation text not null,
    version bigint not null,
    plan_id uuid not null references plan (id),
    plan_assessment_id uuid not null,
    do_nothing_assessment_id uuid not null,
    across_the_board_assessment_id uuid not null,
    content jsonb not null,
    created_at timestamptz not null
);

create index plan_assessment__newest on plan_assessment (organisation, plan_id, created_at desc, id desc);

select even_keel_append_only_table('plan_assessment');
