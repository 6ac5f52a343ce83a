package io.parvis.people.portals;

import io.parvis.people.menus.Audience;
import io.parvis.people.menus.PortalLink;
import io.parvis.platform.i18n.Languages;
import io.parvis.platform.i18n.Translations;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Fields;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is typed about the extra entries of a menu, one after the other: `url-0`, `fr-0`, …
record LinksForm(@NotNull @Nullable Integer version) {

    static final int MOST = 10;
    static final int LONGEST = 1000;

    static Fields of(Draft draft) {
        var values = new HashMap<String, Object>(Map.of("version", draft.version()));
        var links = draft.design().menu().links();
        for (int i = 0; i < links.size(); i++) {
            var link = links.get(i);
            values.put("id-" + i, link.id());
            values.put("url-" + i, link.url());
            for (var code : Languages.ALL) {
                values.put(code + "-" + i, link.name().in(code));
            }
        }
        return Fields.of(values);
    }

    /// The entries that were typed; those that are empty are none.
    ///
    /// @throws Refused at the field that cannot be
    List<PortalLink> links(Audience audience, Fields typed) {
        var links = new ArrayList<PortalLink>();
        for (int i = 0; i < MOST; i++) {
            var number = i;
            var name =
                    new Translations(
                            name("fr-" + number, typed),
                            name("nl-" + number, typed),
                            name("en-" + number, typed));
            var url = typed.value("url-" + number).strip();
            if (!url.isEmpty() || !name.languages().isEmpty()) {
                links.add(
                        new PortalLink(
                                id(number, typed),
                                named(number, name),
                                url(number, url, audience)));
            }
        }
        return List.copyOf(links);
    }

    private static Translations named(int number, Translations name) {
        if (name.languages().isEmpty()) {
            throw Refused.at("url-" + number, "portals.link-unnamed");
        }
        return name;
    }

    private static String url(int number, String url, Audience audience) {
        if (url.length() > LONGEST) {
            throw Refused.at("url-" + number, "form.Size", LONGEST);
        }
        return LinkAddress.typed("url-" + number, url, audience).template();
    }

    // The id of an entry stays, so that its address does.
    private static UUID id(int number, Fields typed) {
        return Stream.of(typed.value("id-" + number))
                .filter(text -> text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .findFirst()
                .orElseGet(UUID::randomUUID);
    }

    private static String name(String field, Fields typed) {
        var text = typed.value(field).strip();
        if (text.length() > MenuForm.LONGEST) {
            throw Refused.at(field, "form.Size", MenuForm.LONGEST);
        }
        return text;
    }
}
