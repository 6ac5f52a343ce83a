package io.parvis.platform.i18n;

import io.parvis.platform.kernel.Message;
import io.parvis.platform.kernel.Money;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One reader's language: words, dates and amounts as that reader writes them. Made once for each locale.
public final class Words {

    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ISO_CLOCK = Pattern.compile(ISO_DAY + " \\d{2}:\\d{2}");

    // What is no character stands for it meanwhile: MessageFormat takes an apostrophe for a quote,
    // in a
    // choice once more, and our texts mean it as one.
    private static final char APOSTROPHE = '\uFFFF';

    private final Map<String, String> texts;
    private final Map<String, MessageFormat> sentences = new ConcurrentHashMap<>();
    private final Locale locale;
    private final boolean isFrench;
    private final DateTimeFormatter days;
    private final DateTimeFormatter moments;

    public Words(Map<String, String> texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
        this.isFrench = "fr".equals(locale.getLanguage());
        this.days = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        this.moments =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(locale);
    }

    /// The sentence for a key. An unknown key shows itself: a test keeps that from happening.
    public String say(String key, Object... arguments) {
        var text = texts.get(key);
        if (text == null) {
            return key;
        }
        if (arguments.length == 0) {
            return text;
        }
        // Several readers may ask at once, and a MessageFormat serves one at a time.
        var sentence = (MessageFormat) sentences.computeIfAbsent(text, this::parsed).clone();
        var said = sentence.format(spoken(arguments)).replace(APOSTROPHE, '\'');
        return isFrench ? Elision.before(said) : said;
    }

    private MessageFormat parsed(String text) {
        return new MessageFormat(text.replace('\'', APOSTROPHE), locale);
    }

    public String say(Message message) {
        return say(message.key(), message.arguments().toArray());
    }

    /// A value of a history: a key when it starts with `@`, a day when it reads as `2026-01-31`, a time of day when it reads
    /// as `2026-01-31 14:30`, else the text itself.
    public String value(String value) {
        if (value.startsWith("@")) {
            return say(value.substring(1));
        }
        if (ISO_CLOCK.matcher(value).matches()) {
            return clockOr(value);
        }
        return ISO_DAY.matcher(value).matches() ? dayOr(value) : value;
    }

    private String clockOr(String text) {
        try {
            return clock(LocalDateTime.parse(text.replace(' ', 'T')));
        } catch (DateTimeParseException _) {
            return text;
        }
    }

    private String dayOr(String text) {
        try {
            return day(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return text;
        }
    }

    public boolean knows(String key) {
        return texts.containsKey(key);
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "" : days.format(day);
    }

    public String moment(@Nullable Instant moment, ZoneId zone) {
        return moment == null ? "" : moments.format(moment.atZone(zone));
    }

    public String clock(LocalDateTime clock) {
        return moments.format(clock);
    }

    public String money(Money money) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(money.currency());
        format.setMinimumFractionDigits(money.currency().getDefaultFractionDigits());
        format.setMaximumFractionDigits(4);
        return format.format(money.amount());
    }

    private Object[] spoken(Object[] arguments) {
        var spoken = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            spoken[i] = spoken(arguments[i]);
        }
        return spoken;
    }

    private Object spoken(Object argument) {
        var said = argument instanceof Message inner ? say(inner) : argument;
        return isFrench && said instanceof String text ? Elision.marked(text) : said;
    }
}
