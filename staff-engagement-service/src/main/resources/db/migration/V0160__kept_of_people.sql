-- Who of the workforce list responded, so that a response is told to its author, and forgotten with them.
alter table consultation_response add column author_person uuid references person (id);
create index consultation_response_by_person on consultation_response (organisation, author_person)
  where author_person is not null;
create index mail_by_person on mail (organisation, person_id);
create index calendar_feed_by_maker on calendar_feed (organisation, lower(made_by_name));

-- When what is past its time was looked for last: once a day.
create table retention_day (
  id uuid primary key,
  organisation text not null,
  looked_on date not null,
  constraint retention_day__one__unique unique (organisation)
);
select even_keel_tenant_table('retention_day');
