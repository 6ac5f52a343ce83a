-- The plan a firm is on: which features exist for it. An installation of one's own begins with all of them.
alter table firm add column plan text not null default 'CORPORATE'
    constraint firm_plan check (plan in ('STANDARD', 'ADVANCED', 'PREMIUM', 'CORPORATE'));

-- Few clients have anything in the firm's own fields: how many do is counted here.
create index client_with_own_fields on client (firm_id, id) where own_fields <> '{}';
