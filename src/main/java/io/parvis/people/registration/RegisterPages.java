package io.parvis.people.registration;

import io.parvis.people.firm.Firm;
import io.parvis.people.segments.OwnField;
import io.parvis.people.segments.OwnFields;
import io.parvis.people.segments.Project;
import io.parvis.people.segments.ProjectId;
import io.parvis.people.segments.Projects;
import io.parvis.people.terms.Terms;
import io.parvis.people.terms.TermsVersions;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.machines.Stamps;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Fields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts the form together for somebody who is not known: read as the program itself, and only what the firm asks.
@Component
class RegisterPages {

    // After these the same stamp would be refused again.
    private static final Set<String> SPENT =
            Set.of("machines.used", "machines.unstamped", "machines.too-old");

    private final Projects projects;
    private final OwnFields fields;
    private final TermsVersions versions;
    private final Stamps stamps;

    RegisterPages(Projects projects, OwnFields fields, TermsVersions versions, Stamps stamps) {
        this.projects = projects;
        this.fields = fields;
        this.versions = versions;
        this.stamps = stamps;
    }

    RegisterPage fresh(Firm firm, Desk desk) {
        var spoken = Current.locale().getLanguage();
        var language = desk.languages().contains(spoken) ? spoken : desk.languages().getFirst();
        var values = Map.of("kind", "INDIVIDUAL", "language", language, "country", firm.country());
        return again(firm, desk, Fields.of(values));
    }

    RegisterPage again(Firm firm, Desk desk, Fields typed) {
        return Current.as(
                firm.system(),
                () -> {
                    var kept = stamp(desk, typed);
                    var stamp = kept == null ? stamps.issue(firm.id(), desk.secret()) : kept;
                    var shown = kept == null ? typed.fixed("proof", "") : typed;
                    return new RegisterPage(
                            desk, project(desk.project()), terms(), own(desk), stamp, shown);
                });
    }

    /// What must be accepted. @throws NotFound when there is nothing
    Terms terms(Firm firm) {
        return Current.as(firm.system(), this::terms);
    }

    /// The values of the firm's own fields, checked.
    Map<UUID, String> ownValues(Firm firm, Desk desk, Fields sent) {
        var values = new HashMap<UUID, String>();
        for (var field : Current.as(firm.system(), () -> own(desk))) {
            var kept = field.check(sent.value(field.input()));
            if (!kept.isEmpty()) {
                values.put(field.id().value(), kept);
            }
        }
        return values;
    }

    private @Nullable String stamp(Desk desk, Fields typed) {
        var spent = typed.errors("").stream().anyMatch(error -> SPENT.contains(error.key()));
        return spent ? null : stamps.still(typed.value("stamp"), desk.secret()).orElse(null);
    }

    private Terms terms() {
        return versions.findCurrent().orElseThrow(NotFound::new);
    }

    private @Nullable Project project(@Nullable UUID id) {
        return id == null ? null : projects.get(new ProjectId(id));
    }

    private List<OwnField> own(Desk desk) {
        return desk.fields().isEmpty()
                ? List.of()
                : fields.all().stream()
                        .filter(field -> desk.fields().contains(field.id().value()))
                        .toList();
    }
}
