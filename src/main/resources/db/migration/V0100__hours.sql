-- When the firm is there for its clients. The hours are kept for each language in which it talks with them (decision D8):
-- the main one was there first, the others begin as a copy of it.
create table hours_language (
    firm_id  uuid    not null default current_firm() references firm,
    language text    not null constraint hours_language_known check (language in ('fr', 'nl', 'en')),
    main     boolean not null default false,
    revision uuid    not null default gen_random_uuid(),
    constraint hours_language_pk primary key (firm_id, language)
);
comment on column hours_language.revision is 'another one after each change to its schedules, so that what was worked out of them is known to be old';
create unique index hours_language_main on hours_language (firm_id) where main;
call protect('hours_language', $$current_realm() in ('STAFF', 'CLIENT')$$);

-- Hours that come back each week. Times are those of the clock on the wall, in minutes from the midnight with which the day
-- begins: beyond 1440 it is the day after. A lunch break belongs to its schedule, and cannot be outside it.
create table weekly_schedule (
    firm_id      uuid     not null default current_firm(),
    id           uuid     not null,
    language     text     not null,
    rank         text     not null constraint weekly_schedule_rank check (rank in ('WEEKLY', 'WEEKEND', 'WORKING_HOURS')),
    name         text     not null constraint weekly_schedule_name_length check (length(name) between 1 and 100),
    days         smallint not null constraint weekly_schedule_days check (days between 1 and 127),
    start_minute smallint not null,
    end_minute   smallint not null,
    opens        boolean  not null default true,
    lunch_name   text     constraint weekly_schedule_lunch_name_length check (length(lunch_name) between 1 and 100),
    lunch_start  smallint,
    lunch_end    smallint,
    version      integer  not null default 0,
    constraint weekly_schedule_pk primary key (firm_id, id),
    constraint weekly_schedule_language foreign key (firm_id, language) references hours_language on delete cascade,
    constraint weekly_schedule_span check (start_minute between 0 and 1439 and end_minute > start_minute
                                           and end_minute - start_minute <= 1440),
    constraint weekly_schedule_lunch check (num_nulls(lunch_name, lunch_start, lunch_end) in (0, 3)),
    constraint weekly_schedule_lunch_inside check (lunch_start >= start_minute and lunch_end > lunch_start
                                                   and lunch_end <= end_minute
                                                   and lunch_end - lunch_start < end_minute - start_minute),
    constraint weekly_schedule_lunch_opens check (opens or lunch_start is null)
);
comment on column weekly_schedule.days is 'Monday 1, Tuesday 2, Wednesday 4, ... added up';
comment on column weekly_schedule.opens is 'whether it is open in these hours, or closed';
create unique index weekly_schedule_base on weekly_schedule (firm_id, language, rank) where rank <> 'WEEKLY';
create unique index weekly_schedule_name_taken on weekly_schedule (firm_id, language, name);
call protect('weekly_schedule', $$current_realm() in ('STAFF', 'CLIENT')$$);

-- One period by the clock on the wall, whatever the time zone comes to be: no timestamptz.
create table special_event (
    firm_id   uuid      not null default current_firm(),
    id        uuid      not null,
    language  text      not null,
    name      text      not null constraint special_event_name_length check (length(name) between 1 and 100),
    starts_at timestamp not null,
    ends_at   timestamp not null,
    opens     boolean   not null default false,
    version   integer   not null default 0,
    constraint special_event_pk primary key (firm_id, id),
    constraint special_event_language foreign key (firm_id, language) references hours_language on delete cascade,
    constraint special_event_period check (ends_at > starts_at),
    constraint special_event_years check (starts_at >= '2000-01-01' and ends_at <= '2200-01-01')
);
comment on column special_event.opens is 'whether it is open in that period; closed is the usual';
create unique index special_event_taken on special_event (firm_id, language, starts_at, name);
create index special_event_by_end on special_event (firm_id, language, ends_at, id);
call protect('special_event', $$current_realm() in ('STAFF', 'CLIENT')$$);

-- Firms from before there were hours begin with what a new one begins with. The walls step aside for the owner while it
-- looks at all firms.
alter table firm no force row level security;
alter table hours_language no force row level security;
alter table weekly_schedule no force row level security;
insert into hours_language (firm_id, language, main) select id, language, true from firm;
insert into weekly_schedule (firm_id, id, language, rank, name, days, start_minute, end_minute, opens)
select f.id, gen_random_uuid(), f.language, s.rank,
       case f.language when 'fr' then s.fr when 'nl' then s.nl else s.en end, s.days, s.start, s.finish, s.opens
  from firm f,
       (values ('WORKING_HOURS', 'Heures de travail', 'Werkuren', 'Working hours', 31, 540, 1020, true),
               ('WEEKEND', 'Week-end', 'Weekend', 'Weekend', 96, 0, 1440, false))
           as s (rank, fr, nl, en, days, start, finish, opens);
alter table weekly_schedule force row level security;
alter table hours_language force row level security;
alter table firm force row level security;
