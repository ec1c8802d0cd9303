-- An assessment is found by the version of its plan, its parameters and its seed. Made of what is kept, so that nothing kept changes.
alter table assessment
  add column plan_content_sha256 text generated always as (summary::jsonb ->> 'planContentSha256') stored,
  add column parameter_set text generated always as (summary::jsonb ->> 'parameterSet') stored,
  add column seed bigint generated always as ((summary::jsonb ->> 'seed')::bigint) stored,
  add column kind text generated always as (summary::jsonb ->> 'kind') stored;

create index assessment__by_address on assessment
  (organisation, plan_content_sha256, parameter_set, seed, created_at desc, id desc);
