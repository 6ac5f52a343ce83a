-- Whether workers let the client sign their slips.
alter table slip_rules add column signature text not null default 'NONE'
    constraint slip_rules_signature check (signature in ('NONE', 'WANTED', 'REQUIRED'));

-- What a client signed on the telephone of the worker, and for which figures. It is the client's, and goes with it; nothing
-- else takes it away. A name that was typed is a signature too, for whoever cannot draw one.
create table slip_signature (
    firm_id    uuid        not null default current_firm(),
    slip_id    uuid        not null,
    domain_id  uuid,
    signer     text        not null constraint slip_signature_signer check (length(signer) between 1 and 80),
    drawing    text        not null
        constraint slip_signature_drawing check (length(drawing) <= 24000 and drawing ~ '^(\d{1,3},\d{1,3}([ ;]\d{1,3},\d{1,3})*)?$'),
    starts_at  timestamptz not null,
    ends_at    timestamptz not null,
    pause      smallint    not null,
    kilometres smallint    not null,
    signed_at  timestamptz not null,
    constraint slip_signature_pk primary key (firm_id, slip_id),
    constraint slip_signature_slip foreign key (firm_id, slip_id) references slip (firm_id, id) on delete cascade,
    constraint slip_signature_client foreign key (firm_id, domain_id) references client (firm_id, id) on delete cascade
);
create index slip_signature_by_client on slip_signature (firm_id, domain_id);
comment on column slip_signature.drawing is 'strokes of points on paper of 600 by 200; empty where the name was typed';
comment on column slip_signature.starts_at is 'of the slip when it was signed, as are the end, the pause and the kilometres';
call protect('slip_signature', $$
    exists (select from slip s where s.firm_id = slip_signature.firm_id and s.id = slip_signature.slip_id)$$);
revoke delete on slip_signature from parvis_app;

-- What was approved is signed as it is, or not at all.
create function slip_signature_is_locked() returns trigger language plpgsql as $$
begin
    if exists (select from slip s where s.firm_id = new.firm_id and s.id = new.slip_id and s.state = 'APPROVED') then
        raise exception 'an approved slip stays as it is' using errcode = 'check_violation', constraint = 'slip_locked';
    end if;
    return new;
end
$$;
create trigger slip_signature_is_locked before insert or update on slip_signature
    for each row execute function slip_signature_is_locked();
