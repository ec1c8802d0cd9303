-- Plans compared in the same futures: questions and answers to the byte.
create table comparison (
  id uuid primary key,
  organisation text not null,
  created_at timestamptz not null,
  question_sha256 text not null,
  summary text not null,
  question text not null,
  answer text not null,
  constraint comparison__question__unique unique (organisation, question_sha256)
);

create index comparison__newest on comparison (organisation, created_at desc, id desc);

select even_keel_append_only_table('comparison');
