-- Which way money goes between the operator and a firm (requirements FIRM-14 to FIRM-16). The operator's own firm has none.
alter table firm
    add column billing text not null default 'FIRM_BILLS'
        constraint firm_billing check (billing in ('FIRM_BILLS', 'OPERATOR_BILLS'));
