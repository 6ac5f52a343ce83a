-- The operator's page counts what could not be sent.
create index mail_failed on mail (firm_id, created_at) where state = 'FAILED';
