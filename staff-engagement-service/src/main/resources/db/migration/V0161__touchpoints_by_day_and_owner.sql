-- What is due and whose it is, without reading all of a large plan.
create index touchpoint_by_day on touchpoint (organisation, sort_key, id);
create index touchpoint_by_owner on touchpoint (organisation, owner, sort_key, id);
create index touchpoint_by_measure on touchpoint (organisation, lineage_id, measure, sort_key, id);
