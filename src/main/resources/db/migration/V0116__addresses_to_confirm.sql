-- A new address that somebody wants to sign in with and be written to. It counts from the moment when the link that was
-- mailed there is used; until then everything stays as it is. Hashed like a session; the newest wish voids the one before.
create table address_change (
    firm_id    uuid        not null default current_firm(),
    account_id uuid        not null,
    token_hash bytea       not null,
    email      text        not null constraint address_change_email_length check (length(email) between 3 and 254),
    expires_at timestamptz not null,
    constraint address_change_pk primary key (firm_id, account_id),
    constraint address_change_account foreign key (firm_id, account_id) references account on delete cascade
);
create unique index address_change_once on address_change (firm_id, token_hash);
call protect('address_change', 'false');
