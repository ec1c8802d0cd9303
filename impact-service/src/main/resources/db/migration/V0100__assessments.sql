-- Questions and answers, to the byte: an answer is never changed, and the same question is answered by it again.
create table assessment (
  id uuid primary key,
  organisation text not null,
  created_at timestamptz not null,
  plan_id uuid not null,
  question_sha256 text not null,
  summary text not null,
  question text not null,
  answer text not null,
  constraint assessment__question__unique unique (organisation, question_sha256)
);

create index assessment__newest on assessment (organisation, created_at desc, id desc);
create index assessment__of_plan on assessment (organisation, plan_id, created_at desc, id desc);

select even_keel_append_only_table('assessment');
