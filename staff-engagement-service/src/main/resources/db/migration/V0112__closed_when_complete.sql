-- Why consultation was complete before law's least number of days; absent where it lasted them.
alter table consultation add column complete_because text;
