-- A message to many clients, in each of their languages. Each recipient gets a ticket of their own.
create table mailing (
    firm_id       uuid        not null default current_firm() references firm,
    id            uuid        not null,
    author_id     uuid        not null,
    category_id   uuid        not null,
    clients       uuid[],
    language_only boolean     not null,
    returns       boolean     not null,
    promotional   boolean     not null,
    subject_fr    text        not null constraint mailing_subject_fr_length check (length(subject_fr) <= 200),
    subject_nl    text        not null constraint mailing_subject_nl_length check (length(subject_nl) <= 200),
    subject_en    text        not null constraint mailing_subject_en_length check (length(subject_en) <= 200),
    text_fr       text        not null constraint mailing_text_fr_length check (length(text_fr) <= 10000),
    text_nl       text        not null constraint mailing_text_nl_length check (length(text_nl) <= 10000),
    text_en       text        not null constraint mailing_text_en_length check (length(text_en) <= 10000),
    state         text        not null constraint mailing_state check (state in ('DRAFT', 'SENDING', 'PAUSED', 'SENT')),
    to_send       integer     not null default 0,
    sent          integer     not null default 0,
    skipped       integer     not null default 0,
    next_batch_at timestamptz not null,
    created_at    timestamptz not null,
    version       integer     not null default 0,
    constraint mailing_pk primary key (firm_id, id),
    constraint mailing_author foreign key (firm_id, author_id) references account,
    constraint mailing_category_used foreign key (firm_id, category_id) references ticket_category
);
comment on column mailing.clients is 'those it is for; none: all clients';
comment on column mailing.language_only is 'whether a client without a text in its language is left out';
comment on column mailing.promotional is 'whether a client may unsubscribe from such messages';
create index mailing_by_author on mailing (firm_id, author_id);
create index mailing_by_category on mailing (firm_id, category_id);
create index mailing_going on mailing (firm_id, next_batch_at) where state = 'SENDING';
call protect('mailing', $$current_realm() = 'STAFF'$$);

-- One row for each client: nobody gets a message twice.
create table mailing_recipient (
    firm_id          uuid        not null default current_firm(),
    mailing_id       uuid        not null,
    domain_id        uuid        not null,
    language         text        constraint mailing_recipient_language check (language in ('fr', 'nl', 'en')),
    state            text        not null constraint mailing_recipient_state check (state in ('QUEUED', 'SENT', 'SKIPPED')),
    reason           text        constraint mailing_recipient_reason
                                 check (reason in ('UNSUBSCRIBED', 'NO_OWNER', 'NO_TEXT')),
    ticket_id        uuid,
    sent_at          timestamptz,
    unsubscribe_hash bytea,
    constraint mailing_recipient_pk primary key (firm_id, mailing_id, domain_id),
    constraint mailing_recipient_mailing foreign key (firm_id, mailing_id) references mailing,
    constraint mailing_recipient_domain foreign key (firm_id, domain_id) references domain on delete cascade,
    constraint mailing_recipient_ticket foreign key (firm_id, ticket_id, domain_id)
        references ticket (firm_id, id, domain_id) on delete cascade,
    constraint mailing_recipient_sent check ((state = 'SENT') = (ticket_id is not null)),
    constraint mailing_recipient_skipped check ((state = 'SKIPPED') = (reason is not null))
);
create index mailing_recipient_queue on mailing_recipient (firm_id, mailing_id, domain_id) where state = 'QUEUED';
create index mailing_recipient_by_domain on mailing_recipient (firm_id, domain_id);
create index mailing_recipient_by_ticket on mailing_recipient (firm_id, ticket_id, domain_id);
create index mailing_recipient_by_hash on mailing_recipient (firm_id, unsubscribe_hash);
call protect_in_domain('mailing_recipient', $$current_realm() = 'STAFF'$$);

-- Clients who want no messages but those that belong to the service.
create table unsubscription (
    firm_id   uuid        not null default current_firm(),
    domain_id uuid        not null,
    at        timestamptz not null,
    constraint unsubscription_pk primary key (firm_id, domain_id),
    constraint unsubscription_domain foreign key (firm_id, domain_id) references domain on delete cascade
);
call protect_in_domain('unsubscription', $$current_realm() in ('STAFF', 'CLIENT')$$);
