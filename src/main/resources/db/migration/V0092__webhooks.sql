-- Where other programs want to be told what happens, and what they were told.
create table webhook (
    firm_id    uuid        not null default current_firm() references firm,
    id         uuid        not null,
    name       text        not null constraint webhook_name_length check (length(name) between 1 and 100),
    url        text        not null constraint webhook_url_length check (length(url) <= 1000),
    types      text[]      not null constraint webhook_types check (cardinality(types) > 0),
    shielded   boolean     not null default false,
    state      text        not null default 'ACTIVE'
                           constraint webhook_state check (state in ('ACTIVE', 'PAUSED', 'GIVEN_UP')),
    created_at timestamptz not null,
    version    integer     not null default 0,
    constraint webhook_pk primary key (firm_id, id)
);
comment on column webhook.shielded is 'whether it is told of shielded domains too';
comment on column webhook.state is 'what happens while it is not ACTIVE waits';
call protect('webhook', $$current_realm() = 'STAFF'$$);

-- With what its messages are signed: sealed with the installation's key, and kept apart, so that nothing that lists
-- webhooks can ever read it.
create table webhook_secret (
    firm_id      uuid        not null default current_firm(),
    webhook_id   uuid        not null,
    secret       bytea       not null,
    former       bytea,
    former_until timestamptz,
    constraint webhook_secret_pk primary key (firm_id, webhook_id),
    constraint webhook_secret_of foreign key (firm_id, webhook_id) references webhook on delete cascade,
    constraint webhook_secret_former check ((former is null) = (former_until is null))
);
call protect('webhook_secret', 'false');

-- What is to be told, written in the transaction of what happened.
create table webhook_delivery (
    firm_id    uuid        not null default current_firm(),
    id         uuid        not null,
    number     bigint      not null generated always as identity,
    webhook_id uuid        not null,
    type       text        not null,
    body       text        not null,
    state      text        not null default 'WAITING'
                           constraint webhook_delivery_state check (state in ('WAITING', 'DELIVERED', 'FAILED')),
    attempts   integer     not null default 0,
    due_at     timestamptz not null,
    created_at timestamptz not null,
    tried_at   timestamptz,
    status     integer,
    failure    text        not null default '',
    answer     text        not null default '' constraint webhook_delivery_answer check (length(answer) <= 1000),
    constraint webhook_delivery_pk primary key (firm_id, id),
    constraint webhook_delivery_of foreign key (firm_id, webhook_id) references webhook on delete cascade
);
comment on column webhook_delivery.number is 'the order in which a webhook is told';
create index webhook_delivery_log on webhook_delivery (firm_id, webhook_id, number desc);
create index webhook_delivery_line on webhook_delivery (firm_id, webhook_id, number) where state = 'WAITING';
create index webhook_delivery_by_age on webhook_delivery (firm_id, created_at);
call protect('webhook_delivery', $$current_realm() = 'STAFF'$$);

-- The webhooks to which something may be told now: the first that waits holds up what comes after.
create function webhooks_due(at_moment timestamptz) returns table (firm uuid, webhook uuid)
    language sql stable security definer set search_path = public as $$
    select w.firm_id, w.id
      from webhook w
     cross join lateral (select d.due_at
                           from webhook_delivery d
                          where d.firm_id = w.firm_id and d.webhook_id = w.id and d.state = 'WAITING'
                          order by d.number
                          limit 1) first
     where w.state = 'ACTIVE' and first.due_at <= at_moment
     order by first.due_at, w.id
$$;
alter function webhooks_due(timestamptz) owner to parvis_search;
revoke all on function webhooks_due(timestamptz) from public;
grant execute on function webhooks_due(timestamptz) to parvis_app;
