-- The outbox shows the newest mails of the installation.
create index mail_newest on mail (created_at desc, id desc);
