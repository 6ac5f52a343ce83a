-- What another system calls the clients that it manages from outside, and their users. It goes with the client.
create table provisioned_account (
    firm_id     uuid        not null default current_firm(),
    external_id text        not null constraint provisioned_account_id_form
                            check (external_id ~ '^[A-Za-z0-9._:@+=-]{1,128}$'),
    domain_id   uuid        not null,
    tied_at     timestamptz not null,
    constraint provisioned_account_pk primary key (firm_id, external_id),
    constraint provisioned_account_once unique (firm_id, domain_id),
    -- Written before the client itself, so that two who provision the same one meet here first.
    constraint provisioned_account_client foreign key (firm_id, domain_id) references client (firm_id, id)
        on delete cascade deferrable initially deferred
);
call protect_in_domain('provisioned_account', $$current_realm() = 'STAFF'$$);

create table provisioned_member (
    firm_id     uuid        not null default current_firm(),
    id          uuid        not null,
    domain_id   uuid        not null,
    account_id  uuid        not null,
    external_id text        constraint provisioned_member_id_form
                            check (external_id ~ '^[A-Za-z0-9._:@+=-]{1,128}$'),
    tied_at     timestamptz not null,
    constraint provisioned_member_pk primary key (firm_id, id),
    constraint provisioned_member_taken unique (firm_id, domain_id, external_id),
    constraint provisioned_member_once unique (firm_id, domain_id, account_id),
    constraint provisioned_member_account foreign key (firm_id, domain_id) references provisioned_account (firm_id, domain_id)
        on delete cascade,
    constraint provisioned_member_of foreign key (firm_id, domain_id, account_id)
        references member (firm_id, domain_id, account_id) on delete cascade
);
comment on column provisioned_member.external_id is 'none: the other system knows the user by our id alone';
create index provisioned_member_by_account on provisioned_member (firm_id, account_id);
call protect_in_domain('provisioned_member', $$current_realm() = 'STAFF'$$);
