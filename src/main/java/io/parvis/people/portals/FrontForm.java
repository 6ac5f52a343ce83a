package io.parvis.people.portals;

import io.parvis.platform.i18n.Translations;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.markup.Markup;
import io.parvis.platform.web.Fields;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What is typed about the first page of a portal.
record FrontForm(
        @NotNull @Nullable FrontKind kind,
        @Size(max = 500) String url,
        @Size(max = 200_000) String pageFr,
        @Size(max = 200_000) String pageNl,
        @Size(max = 200_000) String pageEn,
        @Size(max = 2000) String messageFr,
        @Size(max = 2000) String messageNl,
        @Size(max = 2000) String messageEn,
        @NotNull @Nullable Integer version) {

    static Fields of(Draft draft) {
        var front = draft.design().front();
        return Fields.of(
                Map.of(
                        "kind", front.kind(),
                        "url", front.url(),
                        "pageFr", front.page().fr(),
                        "pageNl", front.page().nl(),
                        "pageEn", front.page().en(),
                        "messageFr", front.message().fr(),
                        "messageNl", front.message().nl(),
                        "messageEn", front.message().en(),
                        "version", draft.version()));
    }

    /// @throws Refused at the field that the chosen kind needs
    FrontDesign design() {
        var design =
                new FrontDesign(
                        Objects.requireNonNull(kind),
                        url.isEmpty() ? "" : site(),
                        new Translations(clean(pageFr), clean(pageNl), clean(pageEn)),
                        new Translations(messageFr, messageNl, messageEn));
        if (kind == FrontKind.SITE && url.isEmpty()) {
            throw Refused.at("url", "portals.url-needed");
        }
        if (kind == FrontKind.PAGE && design.page().languages().isEmpty()) {
            throw Refused.at("kind", "portals.page-needed");
        }
        return design;
    }

    /// The names of what may not stand in a page and was taken out.
    String leftOut() {
        var all = new TreeSet<String>();
        List.of(pageFr, pageNl, pageEn).forEach(page -> all.addAll(Markup.cleaned(page).leftOut()));
        return String.join(", ", all);
    }

    private static String clean(String page) {
        return Markup.cleaned(page).html();
    }

    private String site() {
        try {
            var address = URI.create(url);
            if ("https".equals(address.getScheme())
                    && address.getHost() != null
                    && address.getUserInfo() == null) {
                return address.toASCIIString();
            }
        } catch (IllegalArgumentException noAddress) {
            throw Refused.at("url", "portals.url-unfit");
        }
        throw Refused.at("url", "portals.url-unfit");
    }
}
