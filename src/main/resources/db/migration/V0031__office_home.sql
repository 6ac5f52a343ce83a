-- Blocked domains are few and asked for at each opening of the office.
create index domain_blocked on domain (firm_id, id) where blocked;
