-- Messages that go out later, at the pace of the firm, to whoever a filter finds; and those that could not be sent.
alter table mailing
    drop constraint mailing_state,
    add constraint mailing_state check (state in ('DRAFT', 'SCHEDULED', 'SENDING', 'PAUSED', 'SENT')),
    add column filter text constraint mailing_filter_length check (length(filter) between 1 and 2000),
    add column send_at timestamptz,
    add column failed integer not null default 0,
    add constraint mailing_one_audience check (clients is null or filter is null),
    add constraint mailing_scheduled check (state <> 'SCHEDULED' or send_at is not null);
comment on column mailing.clients is 'those it is for; none: whoever the filter finds, without one all clients';
comment on column mailing.filter is 'the filter of the list of clients, as its address says it';
create index mailing_to_start on mailing (firm_id, send_at) where state = 'SCHEDULED';

alter table mailing_recipient
    drop constraint mailing_recipient_state,
    drop constraint mailing_recipient_reason,
    drop constraint mailing_recipient_skipped,
    add constraint mailing_recipient_state check (state in ('QUEUED', 'SENT', 'SKIPPED', 'FAILED')),
    add constraint mailing_recipient_reason
        check (reason in ('UNSUBSCRIBED', 'NO_OWNER', 'NO_TEXT', 'TROUBLE')),
    add constraint mailing_recipient_skipped check ((state in ('SKIPPED', 'FAILED')) = (reason is not null)),
    add column attempts integer not null default 0,
    add column next_try_at timestamptz;
comment on column mailing_recipient.next_try_at is 'not before then, after an attempt that failed';

-- How fast a firm writes to its clients. A firm without a row has not chosen.
create table mailing_pace (
    firm_id       uuid        not null default current_firm() references firm,
    per_minute    integer     not null constraint mailing_pace_range check (per_minute between 1 and 6000),
    next_batch_at timestamptz not null,
    constraint mailing_pace_pk primary key (firm_id)
);
comment on column mailing_pace.next_batch_at is 'before then no further message goes out';
call protect('mailing_pace', $$current_realm() = 'STAFF'$$);

-- The files that go with a message.
create table mailing_file (
    firm_id    uuid not null default current_firm(),
    mailing_id uuid not null,
    file_id    uuid not null,
    constraint mailing_file_pk primary key (firm_id, mailing_id, file_id),
    constraint mailing_file_mailing foreign key (firm_id, mailing_id) references mailing on delete cascade,
    constraint mailing_file_file foreign key (firm_id, file_id) references file
);
create index mailing_file_by_file on mailing_file (firm_id, file_id);
call protect('mailing_file', $$current_realm() = 'STAFF'$$);
