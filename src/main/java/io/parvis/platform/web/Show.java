package io.parvis.platform.web;

import io.parvis.platform.access.Badge;
import io.parvis.platform.access.Permission;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.kernel.Money;
import io.parvis.platform.tenancy.Current;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What every template may say: words, dates, amounts, assets, and what the reader is allowed to.
public final class Show {

    private Show() {}

    public static String t(String key, Object... arguments) {
        return Rendering.current().words().say(key, arguments);
    }

    public static String t(Message message) {
        return Rendering.current().words().say(message);
    }

    /// The word for a constant: `DomainStatus.ACTIVE` is said by the key `DomainStatus.ACTIVE`.
    public static String t(Enum<?> constant) {
        return t(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    public static String value(String value) {
        return Rendering.current().words().value(value);
    }

    public static String day(@Nullable LocalDate day) {
        return Rendering.current().words().day(day);
    }

    public static String moment(@Nullable Instant moment) {
        return Rendering.current().words().moment(moment, Current.actor().zone());
    }

    /// A day and a time of day by the clock on the wall, wherever that is.
    public static String clock(LocalDateTime clock) {
        return Rendering.current().words().clock(clock);
    }

    /// The day on which a moment falls, where the firm is.
    public static String dayOf(@Nullable Instant moment) {
        return moment == null ? "" : day(LocalDate.ofInstant(moment, Current.actor().zone()));
    }

    public static String money(Money money) {
        return Rendering.current().words().money(money);
    }

    /// A country's name in the reader's language, from its ISO code.
    public static String country(String code) {
        return Locale.of("", code).getDisplayCountry(Current.locale());
    }

    /// A language's name in the reader's language, from its ISO code.
    public static String language(String code) {
        var name = Locale.of(code).getDisplayLanguage(Current.locale());
        return name.isEmpty()
                ? code
                : name.substring(0, 1).toUpperCase(Current.locale()) + name.substring(1);
    }

    public static String asset(String path) {
        return Rendering.current().assets().href(path);
    }

    public static String csrf() {
        return Rendering.current().csrf();
    }

    public static boolean can(Permission permission) {
        return Badge.current().may(permission);
    }

    public static Shell shell() {
        return Rendering.current().shell();
    }

    /// The door's address, before the page's own path: `/acme/office`.
    public static String base() {
        return shell().base();
    }
}
