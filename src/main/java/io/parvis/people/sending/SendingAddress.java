package io.parvis.people.sending;

import java.util.UUID;

/// An address from which the firm's mails may come.
///
/// @param verified whether its reader has shown that it is theirs: until then nothing comes from it
/// @param standard whether mails come from it where nothing else is said
record SendingAddress(UUID id, String address, boolean verified, boolean standard) {}
