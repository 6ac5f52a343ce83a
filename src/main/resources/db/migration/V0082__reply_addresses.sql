-- The address to which somebody answers a mail about a ticket. Its number stands in the address, signed with a key of the
-- firm, so that no number can be tried out and none leads anywhere else after a restored backup.
alter table firm
    add column reply_key bytea not null
        default sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
comment on column firm.reply_key is 'signs the addresses to which mails of the firm are answered';

create sequence reply_number;
grant usage on sequence reply_number to parvis_app;
create table reply_address (
    firm_id    uuid        not null default current_firm(),
    number     bigint      not null default nextval('reply_number'),
    domain_id  uuid        not null,
    ticket_id  uuid        not null,
    account_id uuid        not null,
    issued_at  timestamptz not null,
    constraint reply_address_pk primary key (firm_id, number),
    constraint reply_address_number unique (number),
    constraint reply_address_reader unique (firm_id, ticket_id, account_id),
    constraint reply_address_ticket foreign key (firm_id, ticket_id, domain_id)
        references ticket (firm_id, id, domain_id) on delete cascade,
    constraint reply_address_account foreign key (firm_id, account_id) references account on delete cascade
);
comment on column reply_address.issued_at is 'when a mail last carried it';
create index reply_address_by_ticket on reply_address (firm_id, ticket_id, domain_id);
create index reply_address_by_account on reply_address (firm_id, account_id);
call protect_in_domain('reply_address', $$current_realm() in ('STAFF', 'CLIENT')$$);

-- Where a number leads, before it is known in which firm.
create function door_reply(wanted bigint)
    returns table (firm_id uuid, domain_id uuid, ticket_id uuid, account_id uuid, issued_at timestamptz, reply_key bytea)
    language sql stable security definer set search_path = public as $$
    select r.firm_id, r.domain_id, r.ticket_id, r.account_id, r.issued_at, f.reply_key
      from reply_address r
      join firm f on f.id = r.firm_id
     where r.number = wanted
$$;
alter function door_reply(bigint) owner to parvis_search;
revoke all on function door_reply(bigint) from public;
grant execute on function door_reply(bigint) to parvis_app;

-- How a mail is answered, and the conversation it belongs to.
alter table mail
    add column reply_to text,
    add column thread_id uuid,
    add constraint mail_answerable check ((reply_to is null) = (thread_id is null));
