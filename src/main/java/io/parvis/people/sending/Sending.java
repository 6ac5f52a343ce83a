package io.parvis.people.sending;

import io.parvis.platform.i18n.Translations;

/// What stands under the firm's mails, after its name.
///
/// @param version counts the changes, those of the server included
record Sending(Translations signature, int version) {

    static final Sending NONE = new Sending(Translations.NONE, 0);
}
