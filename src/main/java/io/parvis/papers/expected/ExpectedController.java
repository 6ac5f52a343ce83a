package io.parvis.papers.expected;

import io.parvis.people.firm.Feature;
import io.parvis.people.identity.Visit;
import io.parvis.people.menus.Audience;
import io.parvis.people.segments.Groups;
import io.parvis.people.segments.Projects;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Which documents the firm expects.
@OfficeController("/company/expected")
class ExpectedController {

    private final ExpectedDocuments expected;
    private final KeepingExpected keeping;
    private final Projects projects;
    private final Groups groups;

    ExpectedController(
            ExpectedDocuments expected, KeepingExpected keeping, Projects projects, Groups groups) {
        this.expected = expected;
        this.keeping = keeping;
        this.projects = projects;
        this.groups = groups;
    }

    @GetMapping
    @Requires(Permission.MANAGE_COMPANY_DOCUMENTS)
    @Transactional(readOnly = true)
    View list() {
        return new ExpectedList(
                expected.of(Audience.CLIENT), expected.of(Audience.WORKER), projects(), groups());
    }

    @GetMapping("/new")
    @Requires(Permission.MANAGE_COMPANY_DOCUMENTS)
    @Transactional(readOnly = true)
    View ask(@RequestParam(required = false) @Nullable String of) {
        var clients = Audience.CLIENT.text().equals(of);
        return page(null, ExpectedForm.fresh(clients ? Audience.CLIENT : Audience.WORKER));
    }

    @PostMapping
    @Requires(Permission.MANAGE_COMPANY_DOCUMENTS)
    Answer add(Form<ExpectedForm> form) {
        return form.send(
                typed -> list("expected.added", keeping.add(typed)), fields -> page(null, fields));
    }

    @GetMapping("/{expected}")
    @Requires(Permission.MANAGE_COMPANY_DOCUMENTS)
    @Transactional(readOnly = true)
    View show(@PathVariable("expected") UUID id) {
        var one = expected.get(id);
        return page(one, ExpectedForm.of(one));
    }

    @PostMapping("/{expected}")
    @Requires(Permission.MANAGE_COMPANY_DOCUMENTS)
    Answer change(@PathVariable("expected") UUID id, Form<ExpectedForm> form) {
        var one = expected.get(id);
        return form.send(
                typed -> list("expected.saved", keeping.change(id, typed)),
                fields -> page(one, fields));
    }

    @DeleteMapping("/{expected}")
    @Requires(Permission.MANAGE_COMPANY_DOCUMENTS)
    Redirect remove(@PathVariable("expected") UUID id) {
        return list("expected.removed", keeping.remove(id));
    }

    private ExpectedPage page(@Nullable ExpectedDocument one, Fields fields) {
        return new ExpectedPage(one, Visit.here().firm(), projects(), groups(), fields);
    }

    private List<Choice> projects() {
        return Visit.here().firm().has(Feature.PROJECTS)
                ? projects.all().stream()
                        .map(one -> new Choice(one.id().value().toString(), one.name()))
                        .toList()
                : List.of();
    }

    private List<Choice> groups() {
        return Visit.here().firm().has(Feature.CLIENT_GROUPS)
                ? groups.all().stream()
                        .map(one -> new Choice(one.id().value().toString(), one.name()))
                        .toList()
                : List.of();
    }

    private static Redirect list(String said, ExpectedDocument one) {
        return Redirect.to("/company/expected").saying(said, one.title());
    }
}
