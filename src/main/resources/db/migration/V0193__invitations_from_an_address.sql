alter table mass_invitation add column sender text not null default '';
comment on column mass_invitation.sender is 'the address of the firm the mails come from; empty for the usual one';
