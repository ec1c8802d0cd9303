create table savings_import (
    id uuid primary key,
    organisation text not null,
    version bigint not null,
    file_name text not null,
    file_sha256 text not null,
    planned_from date not null,
    status text not null check (status in ('PREVIEWED', 'CONFIRMED', 'DISCARDED')),
    preview jsonb not null,
    created_at timestamptz not null,
    confirmed_at timestamptz
);

create index savings_import__newest on savings_import (organisation, created_at desc, id desc);

select even_keel_tenant_table('savings_import');
