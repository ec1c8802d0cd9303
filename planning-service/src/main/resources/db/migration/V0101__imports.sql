create table savings_import (
    id uuid primary key,
    organisation text not null,
    version bigint not null,
    file_name text not null,
    file_sha256 text not null,
    planned_from date not null,
    status text not null check (status in ('PREVIEWED', 'CONFIRMED', 'DISCARDED')),
    summary jsonb not null,
    created_at timestamptz not null,
    confirmed_at timestamptz
);

create index savings_import__newest on savings_import (organisation, created_at desc, id desc);

-- Rows as read, records and assumptions: large, and read with one import only.
create table import_preview (
    import_id uuid primary key references savings_import (id),
    organisation text not null,
    preview jsonb not null
);

select even_keel_tenant_table(name) from unnest(array['savings_import', 'import_preview']) as name;
