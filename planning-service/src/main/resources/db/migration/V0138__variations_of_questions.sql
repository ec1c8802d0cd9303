-- A job may ask another's question with something changed: then it keeps the change alone, and reads the rest there.
alter table solve_question alter column question drop not null;
alter table solve_question add column base_job_id uuid references solve_job (id);
alter table solve_question add column variation jsonb;
alter table solve_question add constraint solve_question__asks_something
    check (question is not null or (base_job_id is not null and variation is not null));

-- What a job is for, the plan it set out from, and the frontier it makes a point of.
alter table solve_job add column purpose text not null default 'SCENARIO'
    check (purpose in ('SCENARIO', 'WHAT_IF', 'FRONTIER_POINT'));
alter table solve_job add column from_plan_id uuid references plan (id);
alter table solve_job add column frontier_id uuid;

create index solve_job__from_plan on solve_job (organisation, from_plan_id, created_at desc, id desc);

-- Points of a frontier are plans; the list of plans leaves them to their frontier.
alter table plan add column frontier_id uuid;
