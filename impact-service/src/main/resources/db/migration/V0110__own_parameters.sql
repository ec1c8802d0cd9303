-- Changes of parameters, one after the other. What counts is the last of each parameter; none is ever changed.
create table parameter_change (
  id uuid primary key,
  organisation text not null,
  number bigint not null,
  at timestamptz not null,
  actor text not null,
  actor_name text not null,
  parameter text not null,
  kind text not null,
  reason text not null,
  before text not null,
  after text not null,
  origin text not null,
  set_before text not null,
  set_after text not null,
  of_change uuid,
  calibration_id uuid,
  constraint parameter_change__number__unique unique (organisation, number)
);

create index parameter_change__of_parameter on parameter_change (organisation, parameter, number desc);
create index parameter_change__of_calibration on parameter_change (organisation, calibration_id) where calibration_id is not null;

select even_keel_append_only_table('parameter_change');

-- Every set of parameters that a kept answer names, so that it can be read for as long as the answer.
create table parameter_set (
  id uuid primary key,
  organisation text not null,
  version text not null,
  first_used_at timestamptz not null,
  content text not null,
  constraint parameter_set__version__unique unique (organisation, version)
);

select even_keel_append_only_table('parameter_set');
