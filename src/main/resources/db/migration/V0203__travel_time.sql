-- How long workers are on their way between two visits; a firm without a row does not count it.
create table travel_time (
    firm_id uuid     not null default current_firm() references firm,
    near    smallint not null constraint travel_time_near check (near between 0 and 240),
    far     smallint not null constraint travel_time_far check (far between 0 and 240),
    constraint travel_time_pk primary key (firm_id),
    constraint travel_time_order check (far >= near)
);
comment on column travel_time.near is 'minutes between two clients with the same postal code';
comment on column travel_time.far is 'minutes between two clients with different postal codes';
call protect('travel_time', $$current_realm() = 'STAFF'$$);
