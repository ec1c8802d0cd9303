-- What an organisation's history makes of three rates, as it was shown. Whether it counts, parameter_change tells.
create table calibration (
  id uuid primary key,
  organisation text not null,
  created_at timestamptz not null,
  question_sha256 text not null,
  summary text not null,
  answer text not null,
  constraint calibration__question__unique unique (organisation, question_sha256)
);

create index calibration__newest on calibration (organisation, created_at desc, id desc);

select even_keel_append_only_table('calibration');
