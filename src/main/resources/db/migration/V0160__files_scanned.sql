-- What the virus scanner said of a file. While it waits, and once something was found in it, nobody gets it.
alter table file
    add column scan text not null default 'NONE'
        constraint file_scan check (scan in ('NONE', 'WAITING', 'CLEAN', 'INFECTED'));
create index file_waiting on file (firm_id, kept_at) where scan = 'WAITING';
