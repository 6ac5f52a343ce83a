-- The phone systems and the providers of telephone lines that the operator offers, and which of them each firm has by
-- default (requirements FIRM-41, FIRM-42; decision D20). They are the installation's, not a firm's.
create table carrier (
    id         uuid        not null constraint carrier_pk primary key,
    kind       text        not null constraint carrier_kind check (kind in ('PHONE_SYSTEM', 'PROVIDER')),
    name       text        not null constraint carrier_name_length check (length(name) between 1 and 100),
    retired    boolean     not null default false,
    created_at timestamptz not null,
    version    integer     not null default 0,
    constraint carrier_of_kind unique (id, kind)
);
create unique index carrier_name_taken on carrier (kind, lower(name));
comment on column carrier.retired is 'whether no firm is given it any more; those who have it keep it';

alter table firm
    add column phone_system_id uuid,
    add column inbound_provider_id uuid,
    add column outbound_provider_id uuid,
    add column phone_system_kind text generated always as ('PHONE_SYSTEM') stored,
    add column provider_kind text generated always as ('PROVIDER') stored,
    add constraint firm_phone_system foreign key (phone_system_id, phone_system_kind) references carrier (id, kind),
    add constraint firm_inbound_provider foreign key (inbound_provider_id, provider_kind) references carrier (id, kind),
    add constraint firm_outbound_provider foreign key (outbound_provider_id, provider_kind) references carrier (id, kind);

-- The operator sees and changes them all; a firm sees its own.
alter table carrier enable row level security;
alter table carrier force row level security;
create policy wall on carrier to parvis_app
    using (current_realm() in ('OPERATOR', 'PLATFORM')
           or exists (select from firm f
                       where f.id = current_firm()
                         and carrier.id in (f.phone_system_id, f.inbound_provider_id, f.outbound_provider_id)))
    with check (current_realm() = 'OPERATOR');
grant select, insert, update on carrier to parvis_app;
