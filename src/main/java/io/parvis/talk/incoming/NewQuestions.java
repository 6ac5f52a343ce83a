package io.parvis.talk.incoming;

import static java.util.function.Predicate.not;

import io.parvis.platform.kernel.Refused;
import io.parvis.talk.categories.Categories;
import io.parvis.talk.categories.Category;
import io.parvis.talk.reading.Readable;
import io.parvis.talk.tickets.Asking.Question;
import io.parvis.talk.tickets.Written;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Makes a question of a mail that answers none: in the firm's first category, under the mail's subject.
@Component
class NewQuestions {

    private static final Pattern ANSWERS =
            Pattern.compile("(?i)^((re|fwd?|tr|antw|doorst)\\s*:\\s*)+");
    private static final int SUBJECT = 200;

    private final Categories categories;

    NewQuestions(Categories categories) {
        this.categories = categories;
    }

    /// @throws Refused when the firm has no category in which a ticket can be opened
    Question of(String subject, Written written) {
        var category =
                categories.all().stream()
                        .filter(Category::active)
                        .findFirst()
                        .orElseThrow(() -> Refused.because("incoming.no-category"));
        return new Question(category.id(), subject(subject, written.text()), written);
    }

    private static String subject(String subject, String text) {
        var bare = ANSWERS.matcher(subject).replaceFirst("").strip();
        var said =
                bare.isEmpty()
                        ? text.lines().filter(not(String::isBlank)).findFirst().orElse("?").strip()
                        : bare;
        return Readable.cut(said, SUBJECT);
    }
}
