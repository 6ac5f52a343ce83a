-- Whether this installation is a demo: the program made its people up, and shows their passwords and mail to anybody.
create table demo_world (
    only_one    boolean     not null default true constraint demo_world_pk primary key
                                                  constraint demo_world_is_one check (only_one),
    begun_at    timestamptz not null,
    finished_at timestamptz
);
comment on table demo_world is 'unwalled: one row that says that everything here is made up';
grant select, insert, update on demo_world to parvis_app;
