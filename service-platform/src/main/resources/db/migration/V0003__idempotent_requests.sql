create table idempotent_request (
  organisation text not null,
  operation text not null,
  key text not null,
  request_hash bytea not null,
  status integer not null,
  location text,
  tag text,
  body text,
  expires_at timestamptz not null,
  primary key (organisation, operation, key)
);

create index idempotent_request_by_expiry on idempotent_request (expires_at);

select even_keel_tenant_table('idempotent_request');

-- The purge works for all organisations at once, so it may see and delete what has expired, and nothing else.
create policy expired_is_seen_by_purge on idempotent_request for select
  using (expires_at < now() and current_setting('app.purge', true) = 'on');
create policy expired_is_deleted_by_purge on idempotent_request for delete
  using (expires_at < now() and current_setting('app.purge', true) = 'on');
