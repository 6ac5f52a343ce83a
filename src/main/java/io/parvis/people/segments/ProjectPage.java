package io.parvis.people.segments;

import static io.parvis.platform.web.Show.t;

import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Currencies;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A project: a new one, or one to change or delete.
///
/// @param project null for a new one
/// @param clients how many clients it has
/// @param leaving what was chosen in the dialog that deletes
/// @param senders the addresses from which it may write
/// @param logo what is wrong with the logo that was sent
record ProjectPage(
        @Nullable Project project,
        int clients,
        List<Project> others,
        Fields fields,
        Fields leaving,
        Fields logo,
        List<String> senders)
        implements View {

    static ProjectPage fresh(Fields fields, List<String> senders) {
        return new ProjectPage(null, 0, List.of(), fields, Fields.empty(), Fields.empty(), senders);
    }

    static Fields fields(Project project) {
        return Fields.of(
                Map.of(
                        "name", project.name(),
                        "colour", project.colour(),
                        "currency", project.currency(),
                        "sender", project.sender(),
                        "site", project.site(),
                        "version", project.version()));
    }

    ProjectPage withLeaving(Fields typed) {
        return new ProjectPage(project, clients, others, fields, typed, logo, senders);
    }

    ProjectPage withLogo(Fields sent) {
        return new ProjectPage(project, clients, others, fields, leaving, sent, senders);
    }

    @Override
    public int status() {
        return fields.anyError() || leaving.anyError() || logo.anyError() ? 422 : 200;
    }

    List<Choice> places() {
        return Leaving.places(t("projects.delete-none"), others, Project::id, Project::name);
    }

    List<Choice> senderChoices() {
        return senders.stream().map(address -> new Choice(address, address)).toList();
    }

    List<Choice> currencies() {
        return Currencies.choices();
    }
}
