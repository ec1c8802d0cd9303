-- Plans in flight against their assessments: questions and answers to the byte.
create table forecast (
  id uuid primary key,
  organisation text not null,
  created_at timestamptz not null,
  assessment_id uuid not null,
  plan_id uuid not null,
  question_sha256 text not null,
  summary text not null,
  question text not null,
  answer text not null,
  constraint forecast__question__unique unique (organisation, question_sha256)
);

create index forecast__newest on forecast (organisation, created_at desc, id desc);
create index forecast__of_assessment on forecast (organisation, assessment_id, created_at desc, id desc);

select even_keel_append_only_table('forecast');
