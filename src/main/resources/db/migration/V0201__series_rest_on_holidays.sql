alter table visit_series add column rests boolean not null default false;
comment on column visit_series.rests is 'whether it brings no visit on a public holiday of the country of the firm';
