-- What the operator asks of a firm, or credits it with, for what the firm's clients use (requirements FIRM-15, FIRM-16).
-- A price is never changed: another one takes its place from a day on. Prices of single minutes or messages are parts of a
-- cent, which is why they have four decimals.
create table wholesale_price (
    firm_id    uuid          not null default current_firm() references firm,
    id         uuid          not null,
    service    text          not null constraint wholesale_price_service_length check (length(service) between 1 and 100),
    unit       text          not null constraint wholesale_price_unit check (unit in
                             ('ONCE', 'PIECE', 'MINUTE', 'MONTH', 'YEAR')),
    valid_from date          not null,
    amount     numeric(13,4) constraint wholesale_price_amount check (amount >= 0),
    currency   text          constraint wholesale_price_currency check (currency ~ '^[A-Z]{3}$'),
    set_at     timestamptz   not null,
    constraint wholesale_price_pk primary key (firm_id, id),
    constraint wholesale_price_whole check ((amount is null) = (currency is null))
);
create unique index wholesale_price_day_taken on wholesale_price (firm_id, lower(service), unit, valid_from);
comment on column wholesale_price.amount is 'null where the service is not offered any more from that day';
call protect('wholesale_price', $$current_realm() = 'STAFF'$$);
revoke update on wholesale_price from parvis_app;

-- A firm reads its prices; only the operator sets them, who acts inside the firm as its system.
create function wholesale_is_the_operators() returns trigger language plpgsql as $$
begin
    if current_realm() is distinct from 'SYSTEM' then
        raise exception 'only the operator sets wholesale prices' using errcode = 'insufficient_privilege';
    end if;
    return coalesce(new, old);
end
$$;
create trigger wholesale_is_the_operators before insert or delete on wholesale_price
    for each row execute function wholesale_is_the_operators();
