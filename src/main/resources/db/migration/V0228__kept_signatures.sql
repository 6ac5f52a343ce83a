-- A signature that waited on a telephone for a network was given earlier than it arrived.
alter table slip_signature rename column signed_at to arrived_at;
alter table slip_signature add column signed_at timestamptz;
comment on column slip_signature.signed_at is 'as told by the device that kept it without a network; null where it came at once';
