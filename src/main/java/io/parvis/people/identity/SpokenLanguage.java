package io.parvis.people.identity;

import io.parvis.platform.i18n.Languages;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.web.util.WebUtils;

/// The language of someone we do not know yet: the one that the address asks for, the one chosen here before, else the browser's, else the firm's.
final class SpokenLanguage {

    static final String COOKIE = "parvis_language";

    // What a page of another site says of its reader.
    private static final Pattern ASKED = Pattern.compile("(?:^|&)speaks=([a-z]{2})(?:&|$)");

    private SpokenLanguage() {}

    /// @param offered among which it is
    static Locale of(
            HttpServletRequest request, String country, String otherwise, List<String> offered) {
        var asked = ASKED.matcher(Objects.requireNonNullElse(request.getQueryString(), ""));
        if (asked.find() && offered.contains(asked.group(1))) {
            return Languages.locale(asked.group(1), country);
        }
        Cookie chosen = WebUtils.getCookie(request, COOKIE);
        if (chosen != null && offered.contains(chosen.getValue())) {
            return Languages.locale(chosen.getValue(), country);
        }
        if (request.getHeader("Accept-Language") == null) {
            return Languages.locale(otherwise, country);
        }
        var language =
                Collections.list(request.getLocales()).stream()
                        .map(Locale::getLanguage)
                        .filter(offered::contains)
                        .findFirst()
                        .orElse(otherwise);
        return Languages.locale(language, country);
    }
}
