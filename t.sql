select set_config('app.firm','01a2022a-f0c2-7de3-82ee-4f9d2ce14db9',false) \g /dev/null
set role parvis_search;
select count(*) from clients_holding('3245',null,null,73) \g /dev/null
select count(*) from clients_holding('3245',null,null,201) \g /dev/null
\timing on
select count(*) from clients_holding('3245',null,null,73);
select count(*) from clients_holding('3245',null,null,201);
