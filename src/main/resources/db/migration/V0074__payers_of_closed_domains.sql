-- An archived client gets no new payer.
create trigger domain_is_open before insert on payer for each row execute function domain_is_open();
