package io.parvis.papers.expected;

import io.parvis.people.menus.Audience;
import io.parvis.platform.i18n.Languages;
import io.parvis.platform.i18n.Translations;
import io.parvis.platform.tenancy.Current;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A document that the firm expects of its clients or its workers.
///
/// @param hint what the reader is told beside its name
/// @param mandatory whether all of the kind must have it; else it is asked for one by one
record ExpectedDocument(
        UUID id,
        Audience audience,
        Translations name,
        Translations hint,
        Kind kind,
        boolean mandatory,
        Validity validity,
        Requests requests,
        int version) {

    /// @param expires whether its day is asked when it is filed
    /// @param months how long it is usually valid; null where that differs
    record Validity(boolean expires, @Nullable Integer months) {

        /// The day that is proposed for one of today.
        @Nullable LocalDate proposed(LocalDate today) {
            return expires && months != null ? today.plusMonths(months) : null;
        }
    }

    /// @param warns how many days before it expires one begins to remind
    /// @param every one person is asked for it once in so many days at most
    /// @param reminds whether reminders go out by themselves
    record Requests(int warns, int every, boolean reminds) {}

    /// In the language of whoever reads it.
    String title() {
        return title(Current.locale());
    }

    String title(Locale reader) {
        return said(name, reader);
    }

    String explained() {
        return said(hint, Current.locale());
    }

    private static String said(Translations text, Locale reader) {
        return text.in(text.nearest(reader.getLanguage(), Languages.DEFAULT));
    }

    boolean isOfClients() {
        return audience == Audience.CLIENT;
    }
}
