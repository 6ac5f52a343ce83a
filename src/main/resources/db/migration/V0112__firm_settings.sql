-- What a firm says of itself. Its language is the one that new clients are given (requirement FIRM-18).
alter table firm
    add column street text not null default '' constraint firm_street_length check (length(street) <= 200),
    add column postal_code text not null default '' constraint firm_postal_code_length check (length(postal_code) <= 20),
    add column city text not null default '' constraint firm_city_length check (length(city) <= 100),
    add column region text not null default '' constraint firm_region_length check (length(region) <= 100),
    add column support_email text not null default '' constraint firm_support_email_length check (length(support_email) <= 254),
    add column support_phone text not null default ''
        constraint firm_support_phone check (support_phone = '' or support_phone ~ '^\+[1-9][0-9]{5,14}$'),
    add column version integer not null default 0;
comment on column firm.support_email is 'where clients write for help; it is public';

-- How the operator reaches a person about the firm's account. No client and no colleague is shown it.
alter table account
    add column phone text not null default '' constraint account_phone check (phone = '' or phone ~ '^\+[1-9][0-9]{5,14}$');
