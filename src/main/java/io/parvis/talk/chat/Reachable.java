package io.parvis.talk.chat;

import io.parvis.people.firm.Firm;
import io.parvis.platform.i18n.Messages;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.tenancy.Current;
import io.parvis.talk.hours.Hours;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whether somebody who wants to talk finds anybody, by the hours of their language.
@Component
public class Reachable {

    private static final int DAYS_BY_NAME = 7;
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("EEEE", Locale.ROOT);
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);

    private final Hours hours;
    private final Messages messages;
    private final Clock clock;

    Reachable(Hours hours, Messages messages, Clock clock) {
        this.hours = hours;
        this.messages = messages;
        this.clock = clock;
    }

    /// @param change when that changes; null: never
    /// @param said in words, such as "Back at 13:30"
    public record Now(boolean open, @Nullable Instant change, String said) {}

    /// In the language of the current actor.
    /// @throws NotFound where the firm's chat is not on
    public Now now(Firm firm) {
        if (!firm.chats()) {
            throw new NotFound();
        }
        var locale = Current.locale();
        var moment = clock.instant();
        // Hours are in sight of whoever is signed in; this is for everybody.
        var here = Current.as(firm.system(), () -> hours.in(firm, locale.getLanguage()));
        var open = here.isOpen(moment);
        var change = here.nextChange(moment).orElse(null);
        return new Now(open, change, open ? say(locale, "chat.open") : back(firm, change, locale));
    }

    private String back(Firm firm, @Nullable Instant opening, Locale locale) {
        if (opening == null) {
            return say(locale, "chat.closed");
        }
        var at = opening.atZone(firm.zone());
        var today = clock.instant().atZone(firm.zone()).toLocalDate();
        var time =
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(at);
        if (at.toLocalDate().equals(today)) {
            return say(locale, "chat.back-at", time);
        }
        if (at.toLocalDate().equals(today.plusDays(1))) {
            return say(locale, "chat.back-tomorrow", time);
        }
        var byName = today.plusDays(DAYS_BY_NAME).isAfter(at.toLocalDate());
        return byName
                ? say(locale, "chat.back-day", NAME.withLocale(locale).format(at), time)
                : say(locale, "chat.back-on", DATE.withLocale(locale).format(at), time);
    }

    private String say(Locale locale, String key, Object... arguments) {
        return messages.in(locale).say(key, arguments);
    }
}
