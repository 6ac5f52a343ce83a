package io.parvis.talk.tickets;

import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import io.parvis.talk.categories.Category;
import java.util.List;

/// Where a client writes to the firm.
record NewTicketPage(Fields fields, List<Category> categories) implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    List<Choice> choices() {
        var language = Current.locale().getLanguage();
        return categories.stream()
                .filter(Category::active)
                .map(category -> new Choice(category.id().toString(), category.name().in(language)))
                .toList();
    }
}
