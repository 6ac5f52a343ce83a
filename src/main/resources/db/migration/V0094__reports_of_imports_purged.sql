-- What is said of the lines of a file, and what stood in clients before, is kept for a while and then deleted.
alter table client_import add column purged_at timestamptz;
comment on column client_import.purged_at is 'when its report and what it needed to be undone were deleted';
create index client_import_to_purge on client_import (firm_id, ended_at) where purged_at is null;
