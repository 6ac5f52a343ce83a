package io.parvis.papers.expected;

import io.parvis.people.identity.Visit;
import io.parvis.people.menus.Audience;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Whose documents lack, and many asked for them at once.
@OfficeController("/missing-documents")
class MissingController {

    private final Missing missing;
    private final ExpectedDocuments expected;
    private final Expectations expectations;
    private final Asking asking;

    MissingController(
            Missing missing, ExpectedDocuments expected, Expectations expectations, Asking asking) {
        this.missing = missing;
        this.expected = expected;
        this.expectations = expectations;
        this.asking = asking;
    }

    /// Who is to be asked: those who were ticked, or all whom the list shows.
    ///
    /// @param ids as [Pair]
    record Chosen(
            @Nullable List<String> ids,
            boolean every,
            @Nullable Audience of,
            @Nullable UUID expected,
            @Nullable ExpectationState state,
            @Size(max = 100) String q) {

        MissingQuery query() {
            var query = new MissingQuery(of, expected, state, q, "");
            return query.of(query.audience());
        }

        List<Pair> pairs() {
            return ids == null ? List.of() : ids.stream().map(Pair::of).toList();
        }
    }

    /// What cannot be read narrows nothing.
    @GetMapping
    @Requires(Permission.FILE_DOCUMENTS)
    @Transactional(readOnly = true)
    View list(Form<MissingQuery> form) {
        var read = form.value();
        var asked = read == null || form.fields().anyError() ? MissingQuery.ALL : read;
        var query = asked.of(asked.of() == null ? usual() : asked.of());
        var today = expectations.today();
        return new MissingPage(
                query,
                missing.page(query, today),
                missing.count(query, today),
                expected.of(query.audience()),
                Asking.shows(Visit.here().firm(), query.audience()));
    }

    // Whoever filters by one client looks at clients; else those of whom something is expected.
    private Audience usual() {
        var clients = Visit.narrowedTo() != null || !expected.of(Audience.CLIENT).isEmpty();
        return clients ? Audience.CLIENT : Audience.WORKER;
    }

    @PostMapping("/requests")
    @Requires(Permission.FILE_DOCUMENTS)
    Redirect ask(Form<Chosen> form) {
        var chosen = form.orRefused();
        var query = chosen.query();
        var many =
                chosen.every()
                        ? asking.askAll(query)
                        : asking.ask(query.audience(), chosen.pairs());
        return Redirect.to(query.path("", "")).saying("missing.asked", many);
    }
}
