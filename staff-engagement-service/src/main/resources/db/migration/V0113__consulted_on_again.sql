-- A version that goes deeper is consulted on again: the consultation before stays as it was held.
alter table consultation add column round integer not null default 1;
alter table consultation alter column round drop default;
alter table consultation drop constraint consultation__measure__unique;
alter table consultation add constraint consultation__round__unique unique (organisation, lineage_id, measure, round);

-- A measure that a later version brings in is not authorised until the board has authorised that version.
alter table consultation alter column authorised_on drop not null;
