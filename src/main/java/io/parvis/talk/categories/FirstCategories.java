package io.parvis.talk.categories;

import io.parvis.people.firm.FirmFounded;
import io.parvis.platform.i18n.Messages;
import io.parvis.platform.kernel.Ids;
import java.util.List;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// What a new firm begins with.
@Component
class FirstCategories {

    private static final List<String> KEYS =
            List.of(
                    "category.first.question",
                    "category.first.technical",
                    "category.first.billing");

    private static final int STEP = 10;

    private final Categories categories;
    private final Messages messages;
    private final Ids ids;

    FirstCategories(Categories categories, Messages messages, Ids ids) {
        this.categories = categories;
        this.messages = messages;
        this.ids = ids;
    }

    @EventListener(FirmFounded.class)
    public void begin() {
        for (var i = 0; i < KEYS.size(); i++) {
            categories.add(category(KEYS.get(i), (i + 1) * STEP));
        }
    }

    private Category category(String key, int place) {
        var name = new Translated(said(key, "fr"), said(key, "nl"), said(key, "en"));
        return new Category(ids.next(), name, Responsible.NOBODY, false, 0, true, place, 0);
    }

    private String said(String key, String language) {
        return messages.in(Locale.of(language)).say(key);
    }
}
