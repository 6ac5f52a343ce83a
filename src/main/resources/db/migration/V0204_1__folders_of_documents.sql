-- The folders of a shelf are found one after the other, without reading the documents in them.
create index document_by_folder on document (firm_id, domain_id, worker_id, folder) where folder > '';
create index document_by_folder_of_worker on document (firm_id, worker_id, folder) where worker_id is not null and folder > '';
