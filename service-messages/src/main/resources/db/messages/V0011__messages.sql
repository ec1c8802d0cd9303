-- Events for other services, added in the transaction that caused them.
create table outbox_event (
  id uuid primary key,
  organisation text not null,
  destination text not null check (destination in ('PLANNING', 'ENGAGEMENT')),
  stream varchar(100) not null,
  sequence bigint not null check (sequence > 0),
  type varchar(100) not null,
  payload text not null,
  actor text not null,
  request_id text not null,
  occurred_at timestamptz not null,
  status text not null check (status in ('PENDING', 'DELIVERED', 'DEAD')),
  attempts integer not null,
  unheard integer not null,
  next_attempt_at timestamptz not null,
  last_error varchar(1000),
  delivered_at timestamptz,
  unique (organisation, destination, stream, sequence)
);

create index outbox_event_newest_first on outbox_event (organisation, occurred_at desc, id desc);
create index outbox_event_waiting on outbox_event (organisation, destination, stream, sequence) where status <> 'DELIVERED';

select even_keel_tenant_table('outbox_event');

-- Events that were applied: a second delivery finds its row and does nothing.
create table inbox_event (
  organisation text not null,
  id uuid not null,
  source text not null check (source in ('PLANNING', 'ENGAGEMENT')),
  stream varchar(100) not null,
  sequence bigint not null check (sequence > 0),
  type varchar(100) not null,
  actor text not null,
  occurred_at timestamptz not null,
  applied_at timestamptz not null,
  primary key (organisation, id),
  unique (organisation, source, stream, sequence)
);

create index inbox_event_newest_first on inbox_event (organisation, applied_at desc, id desc);

select even_keel_append_only_table('inbox_event');
