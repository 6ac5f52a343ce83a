-- Talks with clients at once (requirements FIRM-43 to FIRM-47, FIRM-66).

-- The sites of the firm's own on which its chat may stand: scheme, host and port, as a browser says them.
create table chat_site (
    firm_id uuid not null default current_firm() references firm,
    origin  text not null constraint chat_site_origin check (origin ~ '^https?://[a-z0-9.:\[\]-]+$' and length(origin) <= 200),
    constraint chat_site_pk primary key (firm_id, origin)
);
call protect('chat_site', $$current_realm() = 'STAFF'$$);

-- A conversation as it happens. A user of a client has it in the client's domain, so that what is shielded stays shielded;
-- who comes from a site of the firm's is nobody's, and is whoever holds the key.
create table chat (
    firm_id         uuid        not null default current_firm() references firm,
    id              uuid        not null,
    domain_id       uuid,
    member_id       uuid,
    visitor_name    text        not null constraint chat_visitor_name_length check (length(visitor_name) between 1 and 200),
    visitor_email   text        not null constraint chat_visitor_email_length check (length(visitor_email) between 3 and 254),
    language        text        not null constraint chat_language check (language in ('fr', 'nl', 'en')),
    state           text        not null constraint chat_state check (state in ('QUEUED', 'OPEN', 'ENDED', 'LEFT', 'DONE')),
    employee_id     uuid,
    employee_name   text        not null default '',
    last_number     integer     not null default 0,
    visitor_read    integer     not null default 0,
    office_read     integer     not null default 0,
    wants_mail      boolean     not null default false,
    begun_at        timestamptz not null,
    taken_at        timestamptz,
    ended_at        timestamptz,
    visitor_seen_at timestamptz not null,
    ticket_id       uuid,
    constraint chat_pk primary key (firm_id, id),
    constraint chat_domain foreign key (firm_id, domain_id) references domain on delete cascade,
    constraint chat_member foreign key (firm_id, member_id) references account,
    constraint chat_employee foreign key (firm_id, employee_id) references account,
    constraint chat_ticket foreign key (firm_id, ticket_id) references ticket on delete cascade,
    constraint chat_of_client check ((domain_id is null) = (member_id is null)),
    constraint chat_held check (state <> 'OPEN' or employee_id is not null),
    constraint chat_over check ((state in ('QUEUED', 'OPEN')) = (ended_at is null)),
    constraint chat_read check (visitor_read between 0 and last_number and office_read between 0 and last_number)
);
comment on column chat.state is 'LEFT: a message somebody left, which an employee has to look at; DONE: nobody has to do anything with it any more';
comment on column chat.visitor_seen_at is 'when the visitor''s browser last showed that it is there';
comment on column chat.wants_mail is 'whether the visitor wants it by mail once it is over';
-- A user of a client has one at a time there.
create unique index chat_running_taken on chat (firm_id, member_id, domain_id) where state in ('QUEUED', 'OPEN');
create index chat_on_the_desk on chat (firm_id, begun_at, id) where state <> 'DONE';
create index chat_by_domain on chat (firm_id, domain_id, id);
create index chat_by_member on chat (firm_id, member_id, id);
create index chat_by_employee on chat (firm_id, employee_id, id);
create index chat_by_ticket on chat (firm_id, ticket_id);
create index chat_by_end on chat (firm_id, ended_at);
call protect('chat', $$
       (current_realm() = 'STAFF'
           and (domain_id is null
                or exists (select from domain d where d.firm_id = chat.firm_id and d.id = chat.domain_id)))
    or (current_realm() = 'CLIENT' and member_id = current_person() and domain_id = current_client())
    or (current_realm() = 'VISITOR' and id = current_person())$$);
create trigger domain_is_open before insert on chat for each row execute function domain_is_open();

-- What is said in it, and what happens to it that both sides see. Numbers are given under the lock of the chat: there is
-- no gap, and whoever has seen a number has seen all before it. The key is the sender's own: sent twice, said once.
create table chat_line (
    firm_id     uuid        not null default current_firm(),
    chat_id     uuid        not null,
    number      integer     not null constraint chat_line_number check (number > 0),
    kind        text        not null constraint chat_line_kind check (kind in ('TEXT', 'TAKEN', 'PASSED', 'ENDED', 'LOST')),
    by_visitor  boolean     not null,
    author_id   uuid,
    author_name text        not null,
    text        text        not null constraint chat_line_length check (length(text) <= 4000),
    key         uuid        not null,
    written_at  timestamptz not null,
    constraint chat_line_pk primary key (firm_id, chat_id, number),
    constraint chat_line_once unique (firm_id, chat_id, by_visitor, key),
    constraint chat_line_chat foreign key (firm_id, chat_id) references chat on delete cascade,
    constraint chat_line_author foreign key (firm_id, author_id) references account
);
create index chat_line_by_author on chat_line (firm_id, author_id);
call protect('chat_line', 'exists (select from chat c where c.firm_id = chat_line.firm_id and c.id = chat_line.chat_id)');

-- The files that hang on a line.
create table chat_file (
    firm_id uuid    not null default current_firm(),
    chat_id uuid    not null,
    number  integer not null,
    file_id uuid    not null,
    constraint chat_file_pk primary key (firm_id, chat_id, number, file_id),
    constraint chat_file_line foreign key (firm_id, chat_id, number) references chat_line on delete cascade,
    constraint chat_file_file foreign key (firm_id, file_id) references file on delete cascade
);
create index chat_file_by_file on chat_file (firm_id, file_id);
call protect('chat_file', 'exists (select from chat c where c.firm_id = chat_file.firm_id and c.id = chat_file.chat_id)');

-- A file of somebody who is no client hangs on nothing but the chat.
alter policy wall on file using (firm_id = current_firm() and (current_realm() = 'SYSTEM' or (
    case when domain_id is null
         then current_realm() = 'STAFF'
              or current_realm() = 'VISITOR' and not internal
                 and exists (select from chat_file f where f.firm_id = file.firm_id and f.file_id = file.id)
         else (current_realm() = 'STAFF' or current_realm() = 'CLIENT' and not internal)
              and exists (select from domain d where d.firm_id = file.firm_id and d.id = file.domain_id) end)));

-- What somebody from a site shows to go on with their chat. Only its SHA-256 stands here.
create table chat_key (
    firm_id    uuid        not null default current_firm(),
    hash       bytea       not null,
    chat_id    uuid        not null,
    expires_at timestamptz not null,
    constraint chat_key_pk primary key (firm_id, hash),
    constraint chat_key_chat foreign key (firm_id, chat_id) references chat on delete cascade
);
create index chat_key_by_chat on chat_key (firm_id, chat_id);
call protect('chat_key', 'false');

create function door_chat(firm uuid, shown bytea, at_moment timestamptz)
    returns table (chat_id uuid, name text, language text)
    language sql stable security definer set search_path = public as $$
    select c.id, c.visitor_name, c.language
      from chat_key k
      join chat c on c.firm_id = k.firm_id and c.id = k.chat_id
     where k.firm_id = firm and k.hash = shown and k.expires_at > at_moment
$$;
alter function door_chat(uuid, bytea, timestamptz) owner to parvis_search;
revoke all on function door_chat(uuid, bytea, timestamptz) from public;
grant execute on function door_chat(uuid, bytea, timestamptz) to parvis_app;

-- Who sits at the desk where chats are answered, as of when their browser last showed it.
create table chat_attendance (
    firm_id    uuid        not null default current_firm(),
    account_id uuid        not null,
    seen_at    timestamptz not null,
    constraint chat_attendance_pk primary key (firm_id, account_id),
    constraint chat_attendance_account foreign key (firm_id, account_id) references account on delete cascade
);
call protect('chat_attendance', $$current_realm() = 'STAFF'$$);

-- The history of a chat is read by whoever sees the chat.
alter policy wall on audit_entry using (firm_id = current_firm() and (current_realm() = 'SYSTEM' or (
    current_realm() in ('STAFF', 'SUPPORT')
    and (kind <> 'domain' or exists (select from domain d where d.firm_id = audit_entry.firm_id and d.id = subject_id))
    and (kind <> 'ticket' or exists (select from ticket t where t.firm_id = audit_entry.firm_id and t.id = subject_id))
    and (kind <> 'chat' or exists (select from chat c where c.firm_id = audit_entry.firm_id and c.id = subject_id)))));
