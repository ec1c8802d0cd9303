-- Two database roles: the owner, who runs this, and the runtime role, who owns nothing.
grant usage on schema public to ${runtimeRole};

-- Makes a table that has an organisation column visible to that organisation alone, to the owner too.
create function even_keel_wall(table_name text) returns void language plpgsql as $$
begin
  if not exists (select from pg_attribute where attrelid = table_name::regclass and attname = 'organisation' and attnotnull) then
    raise exception 'table % has no column "organisation ... not null"', table_name;
  end if;
  execute format('alter table %I enable row level security', table_name);
  execute format('alter table %I force row level security', table_name);
  execute format('create policy own_organisation on %I'
    || ' using (organisation = current_setting(''app.organisation'', true))'
    || ' with check (organisation = current_setting(''app.organisation'', true))', table_name);
end $$;

-- select even_keel_tenant_table('measure'): the runtime role reads and writes its organisation's rows.
create function even_keel_tenant_table(table_name text) returns void language plpgsql as $$
begin
  perform even_keel_wall(table_name);
  execute format('grant select, insert, update, delete on %I to ${runtimeRole}', table_name);
end $$;

-- select even_keel_append_only_table('audit_entry'): the runtime role adds and reads, and can change or delete nothing.
create function even_keel_append_only_table(table_name text) returns void language plpgsql as $$
begin
  perform even_keel_wall(table_name);
  execute format('grant select, insert on %I to ${runtimeRole}', table_name);
end $$;

revoke execute on function even_keel_wall(text), even_keel_tenant_table(text), even_keel_append_only_table(text) from public;
