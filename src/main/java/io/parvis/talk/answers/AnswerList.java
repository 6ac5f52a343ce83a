package io.parvis.talk.answers;

import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import io.parvis.talk.categories.Category;
import java.util.List;
import java.util.stream.Collectors;

/// The texts at hand, by name.
record AnswerList(List<AnswerTemplate> rows, List<Category> categories) implements View {

    /// Empty when it is offered for all.
    String category(AnswerTemplate template) {
        return categories.stream()
                .filter(category -> category.id().equals(template.category()))
                .map(category -> category.name().in(Current.locale().getLanguage()))
                .findFirst()
                .orElse("");
    }

    String languages(AnswerTemplate template) {
        return template.text().languages().stream()
                .map(Show::language)
                .collect(Collectors.joining(", "));
    }
}
