-- A measure that is consulted on again has its touchpoints again; and people set what was generated right.
alter table touchpoint add column round integer not null default 1;
alter table touchpoint alter column round drop default;
alter table touchpoint drop constraint touchpoint__step__unique;
alter table touchpoint add constraint touchpoint__step__unique unique (organisation, lineage_id, measure, round, step, subject);
alter table touchpoint add column added boolean not null default false;
alter table touchpoint alter column added drop default;
alter table touchpoint add column own_owner text;
alter table touchpoint add column own_channel text;
alter table touchpoint add column own_planned date;
