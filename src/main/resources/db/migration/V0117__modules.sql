-- Modules are parts of the program that the operator deploys firm by firm, whatever the plan (requirement FIRM-46). An
-- installation of one's own begins with all of them. The chat waits besides for the firm to turn it on.
alter table firm
    add column modules text[] not null default '{CHAT}' constraint firm_modules check (modules <@ '{CHAT}'),
    add column chat boolean not null default false;
comment on column firm.chat is 'whether the firm turned it on; it counts only while the module is deployed';
