package io.parvis.people.portals;

import io.parvis.people.menus.Audience;
import io.parvis.platform.kernel.Refused;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/// The address of another site, with places for facts about whoever clicks (decision D11).
record LinkAddress(String template) {

    static final String TOKEN = "token";

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    // Nothing about a person decides which site it is.
    private static final Pattern SITE = Pattern.compile("https://[^/?#{}@\\s]+(?:[/?#]\\S*)?");

    private static final List<String> FOR_CLIENTS =
            List.of("clientId", "clientName", "userId", "userName", "email", "language", TOKEN);
    private static final List<String> FOR_WORKERS =
            List.of("workerId", "workerName", "userId", "email", "language", TOKEN);

    /// What can stand in an address, in braces.
    static List<String> places(Audience audience) {
        return audience == Audience.CLIENT ? FOR_CLIENTS : FOR_WORKERS;
    }

    /// @throws Refused at the field when it is no address of a site, or names a place that there is not
    static LinkAddress typed(String field, String text, Audience audience) {
        PLACE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(place -> !places(audience).contains(place))
                .findFirst()
                .ifPresent(place -> {
                    throw Refused.at(field, "portals.link-place", place);
                });
        if (!SITE.matcher(text).matches() || read(PLACE.matcher(text).replaceAll("x")).isEmpty()) {
            throw Refused.at(field, "portals.url-unfit");
        }
        return new LinkAddress(text);
    }

    boolean needs(String place) {
        return template.contains("{" + place + "}");
    }

    /// The site it leads to, as browsers name it.
    URI origin() {
        var site = filled(Map.of());
        return URI.create("https://" + site.getRawAuthority());
    }

    /// @param facts by place; what is not known stands empty
    URI filled(Map<String, String> facts) {
        return URI.create(
                PLACE.matcher(template)
                        .replaceAll(place -> {
                            var fact = facts.getOrDefault(place.group(1), "");
                            return Matcher.quoteReplacement(
                                    UriUtils.encode(fact, StandardCharsets.UTF_8));
                        }));
    }

    private static Optional<URI> read(String address) {
        try {
            return Optional.of(URI.create(address)).filter(site -> site.getHost() != null);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
