-- What was sent to many, as whoever opens a link reads it.
create table mailing (
  id uuid primary key,
  organisation text not null,
  purpose text not null,
  subject text not null,
  text text not null,
  queued_at timestamptz not null
);
select even_keel_append_only_table('mailing');

create table mail (
  id uuid primary key,
  organisation text not null,
  mailing_id uuid not null references mailing (id),
  person_id uuid not null references person (id),
  address text not null,
  status text not null check (status in ('QUEUED', 'SENDING', 'SENT', 'UNCERTAIN', 'BOUNCED', 'FAILED')),
  attempts integer not null,
  uncertain integer not null,
  due_at timestamptz,
  taken_at timestamptz,
  sent_at timestamptz,
  problem text,
  acknowledged_at timestamptz,
  constraint mail__person__unique unique (organisation, mailing_id, person_id)
);
create index mail_due on mail (organisation, due_at) where due_at is not null;
select even_keel_tenant_table('mail');

-- Links in mails: the hash of each secret, never the secret.
create table mail_link (
  id uuid primary key,
  organisation text not null,
  mail_id uuid not null references mail (id),
  secret_sha256 text not null,
  expires_at timestamptz not null,
  constraint mail_link__secret__unique unique (secret_sha256)
);
select even_keel_append_only_table('mail_link');
