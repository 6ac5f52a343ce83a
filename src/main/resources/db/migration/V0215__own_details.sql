-- Workers change their own details, and ask the office to change what the firm wants to approve (requirement PORT-12).
create table detail_request (
    firm_id     uuid        not null default current_firm(),
    id          uuid        not null,
    worker_id   uuid        not null,
    detail      text        not null constraint detail_request_detail check (detail in
                            ('NAME', 'EMAIL', 'PHONE', 'ADDRESS', 'LANGUAGE', 'LANGUAGES', 'SKILLS', 'SECTOR', 'BANK_ACCOUNT')),
    was         jsonb       not null,
    wanted      jsonb       not null,
    sealed      bytea,
    asked_at    timestamptz not null,
    state       text        not null default 'OPEN' constraint detail_request_state check (state in
                            ('OPEN', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    word        text        not null default '' constraint detail_request_word_length check (length(word) <= 500),
    answered_at timestamptz,
    answered_by text        not null default '',
    constraint detail_request_pk primary key (firm_id, id),
    constraint detail_request_worker foreign key (firm_id, worker_id) references worker on delete cascade,
    constraint detail_request_answered check ((state = 'OPEN') = (answered_at is null)),
    constraint detail_request_sealed check ((state = 'OPEN' and detail = 'BANK_ACCOUNT') = (sealed is not null))
);
create unique index detail_request_once on detail_request (firm_id, worker_id, detail) where state = 'OPEN';
create index detail_request_waiting on detail_request (firm_id, asked_at, id) where state = 'OPEN';
create index detail_request_by_worker on detail_request (firm_id, worker_id, answered_at);
comment on table detail_request is 'a change of what is known of a worker, asked for by the worker; the office answers';
comment on column detail_request.sealed is 'the bank account that is wanted, until it is answered; elsewhere its last signs stand';
call protect('detail_request', $$
       current_realm() = 'STAFF'
    or (current_realm() = 'WORKER'
           and exists (select from worker w where w.firm_id = detail_request.firm_id and w.id = detail_request.worker_id))$$);

-- What was answered stays as it is, and nobody approves for themselves.
create function detail_request_is_held() returns trigger language plpgsql as $$
begin
    if old.state <> 'OPEN' or (old.worker_id, old.detail, old.was, old.wanted, old.asked_at)
                              is distinct from (new.worker_id, new.detail, new.was, new.wanted, new.asked_at) then
        raise exception 'what was asked stays as it is' using errcode = 'check_violation', constraint = 'detail_request_held';
    end if;
    if current_realm() = 'WORKER' and new.state not in ('OPEN', 'WITHDRAWN') then
        raise exception 'the office answers' using errcode = 'check_violation', constraint = 'detail_request_by_office';
    end if;
    return new;
end
$$;
create trigger detail_request_is_held before update on detail_request for each row execute function detail_request_is_held();
