-- Mail that came in for the firm, and what became of it. What names no firm stands in the operator's own.
create table incoming_mail (
    firm_id     uuid        not null default current_firm() references firm,
    id          uuid        not null,
    -- Hash of its Message-ID, sender and address: a mail is taken once, however often it comes.
    message_key bytea       not null,
    domain_id   uuid,
    ticket_id   uuid,
    account_id  uuid,
    sender      text        not null constraint incoming_mail_sender_length check (length(sender) <= 320),
    subject     text        not null constraint incoming_mail_subject_length check (length(subject) <= 200),
    text        text        not null constraint incoming_mail_text_length check (length(text) <= 20000),
    whole       text        not null constraint incoming_mail_whole_length check (length(whole) <= 100000),
    state       text        not null constraint incoming_mail_state
                            check (state in ('DELIVERED', 'HELD', 'NOTED', 'ACCEPTED', 'DISCARDED')),
    reason      text,
    arrived_at  timestamptz not null,
    decided_at  timestamptz,
    decided_by  text,
    constraint incoming_mail_pk primary key (firm_id, id),
    constraint incoming_mail_once unique (firm_id, message_key),
    constraint incoming_mail_domain foreign key (firm_id, domain_id) references client on delete cascade,
    constraint incoming_mail_ticket foreign key (firm_id, ticket_id, domain_id)
        references ticket (firm_id, id, domain_id) on delete cascade,
    constraint incoming_mail_account foreign key (firm_id, account_id) references account on delete cascade,
    constraint incoming_mail_in_domain check (ticket_id is null or domain_id is not null),
    constraint incoming_mail_delivered check ((state = 'DELIVERED') = (reason is null))
);
comment on column incoming_mail.account_id is 'whom the reply address names, whoever really wrote';
comment on column incoming_mail.text is 'what was written anew; in `whole` with all that was quoted';
create index incoming_mail_held on incoming_mail (firm_id, id desc) where state = 'HELD';
create index incoming_mail_by_ticket on incoming_mail (firm_id, ticket_id, domain_id, id);
create index incoming_mail_by_domain on incoming_mail (firm_id, domain_id);
create index incoming_mail_by_account on incoming_mail (firm_id, account_id);
create index incoming_mail_by_sender on incoming_mail (firm_id, sender, arrived_at);
call protect('incoming_mail', $$current_realm() = 'OPERATOR' or (current_realm() = 'STAFF' and (domain_id is null or exists (
    select from domain d where d.firm_id = incoming_mail.firm_id and d.id = incoming_mail.domain_id)))$$);

-- How reading the mailbox goes: one row, in the operator's firm.
create table mailbox_state (
    firm_id      uuid        not null default current_firm() references firm,
    read_at      timestamptz,
    tried_at     timestamptz not null,
    error        text,
    delivered    bigint      not null default 0,
    held         bigint      not null default 0,
    noted        bigint      not null default 0,
    constraint mailbox_state_pk primary key (firm_id)
);
comment on column mailbox_state.error is 'what the mail server said last; none when it was read';
call protect('mailbox_state', $$current_realm() = 'OPERATOR'$$);

-- What became of a message that could not be brought.
alter table mailing_recipient
    add column bounced_at timestamptz,
    add column bounce_reason text,
    add constraint mailing_recipient_bounced check ((bounced_at is null) = (bounce_reason is null));

-- The files that came with a mail.
create table incoming_mail_file (
    firm_id uuid not null default current_firm(),
    mail_id uuid not null,
    file_id uuid not null,
    constraint incoming_mail_file_pk primary key (firm_id, mail_id, file_id),
    constraint incoming_mail_file_mail foreign key (firm_id, mail_id) references incoming_mail on delete cascade,
    constraint incoming_mail_file_file foreign key (firm_id, file_id) references file on delete cascade
);
create index incoming_mail_file_by_file on incoming_mail_file (firm_id, file_id);
call protect('incoming_mail_file', $$current_realm() = 'STAFF' and exists (
    select from incoming_mail m where m.firm_id = incoming_mail_file.firm_id and m.id = incoming_mail_file.mail_id)$$);
