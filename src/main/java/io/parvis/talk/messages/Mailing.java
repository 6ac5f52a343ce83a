package io.parvis.talk.messages;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Refused;
import io.parvis.talk.categories.Translated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message to clients.
///
/// @param content what is written
/// @param toSend how many are to get it, those who have it included
/// @param failed how many could not be sent in all their attempts
/// @param sendAt when it begins to be sent, where somebody chose that
/// @param version counts the changes, so that the second of two who edit it is told
record Mailing(
        UUID id,
        AccountId author,
        Content content,
        MailingState state,
        int toSend,
        int sent,
        int skipped,
        int failed,
        @Nullable Instant sendAt,
        Instant createdAt,
        int version) {

    /// What is written, to whom and how.
    ///
    /// @param languageOnly whether a client without a text in its language is left out
    /// @param returns whether the ticket goes to whoever is responsible once the client answers
    /// @param promotional whether a client may unsubscribe from it
    record Content(
            Audience audience,
            UUID category,
            Translated subject,
            Translated text,
            boolean languageOnly,
            boolean returns,
            boolean promotional) {

        /// The language for a client who has no text in its own: the firm's, else the first there is.
        String fallback(String firmsLanguage) {
            return text.languages().contains(firmsLanguage)
                    ? firmsLanguage
                    : text.languages().getFirst();
        }
    }

    boolean isDraft() {
        return state == MailingState.DRAFT;
    }

    /// Whether nothing of it has been sent yet.
    boolean isAhead() {
        return state == MailingState.DRAFT || state == MailingState.SCHEDULED;
    }

    void mustBeAhead() {
        Refused.when(!isAhead(), "mailing.no-draft");
    }

    void mustBeScheduled() {
        Refused.when(state != MailingState.SCHEDULED, "mailing.not-scheduled");
    }

    void mustBeDraft() {
        Refused.when(state == MailingState.SCHEDULED, "mailing.is-scheduled");
        Refused.when(!isDraft(), "mailing.no-draft");
    }

    void mayPause() {
        Refused.when(state != MailingState.SENDING, "mailing.not-sending");
    }

    void mayResume() {
        Refused.when(state != MailingState.PAUSED, "mailing.not-paused");
    }

    /// How much is done, of a hundred.
    int percent() {
        return toSend == 0 ? 100 : (int) (100L * (sent + failed) / toSend);
    }
}
