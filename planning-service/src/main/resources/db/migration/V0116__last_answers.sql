-- What neighbours said last, for when they do not answer. The next answer takes its place; jobs and assessments keep their own.
create table last_answer (
    id uuid primary key,
    organisation text not null,
    topic text not null,
    subject text not null,
    question_sha256 text not null,
    answered_at timestamptz not null,
    answer jsonb not null,
    constraint last_answer__subject__unique unique (organisation, topic, subject)
);

select even_keel_tenant_table('last_answer');
