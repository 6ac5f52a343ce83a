-- When each recurring job runs next, and which node has it in hand. The columns are the scheduler's own (db-scheduler 16).
-- No wall: a row names a job of the program and holds nothing of any firm; the scheduler reads it outside transactions
-- that tell who acts.
create table job (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    constraint job_pk primary key (task_name, task_instance)
);
create index job_due on job (execution_time);
create index job_heartbeat on job (last_heartbeat);
comment on table job is 'unwalled: the program''s own timetable, without a firm''s data';
grant select, insert, update, delete on job to parvis_app;
