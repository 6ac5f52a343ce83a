package io.parvis.people.segments;

import io.parvis.people.firm.Feature;
import io.parvis.people.firm.OfFeature;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.util.Map;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The projects of the firm.
@OfficeController("/settings/projects")
@OfFeature(Feature.PROJECTS)
class ProjectController {

    private final Projects projects;
    private final KeepingProjects keeping;
    private final ProjectFile file;

    ProjectController(Projects projects, KeepingProjects keeping, ProjectFile file) {
        this.projects = projects;
        this.keeping = keeping;
        this.file = file;
    }

    @GetMapping
    @Requires(Permission.MANAGE_SEGMENTS)
    View list() {
        return new ProjectList(projects.all(), projects.clients());
    }

    @GetMapping("/new")
    @Requires(Permission.MANAGE_SEGMENTS)
    View ask() {
        return file.fresh(Fields.of(Map.of("colour", "#1d5f6e", "currency", "EUR", "version", 0)));
    }

    @PostMapping
    @Requires(Permission.MANAGE_SEGMENTS)
    Answer add(Form<ProjectForm> form) {
        return form.blaming("name", "project_name_taken")
                .blaming("sender", "project_sender_verified")
                .send(
                        typed -> {
                            var id = keeping.add(typed);
                            return Redirect.to("/settings/projects/{}", id.value())
                                    .saying("project.added", typed.name());
                        },
                        file::fresh);
    }

    @GetMapping("/{id}")
    @Requires(Permission.MANAGE_SEGMENTS)
    View show(@PathVariable ProjectId id) {
        return file.page(id);
    }

    @PostMapping("/{id}")
    @Requires(Permission.MANAGE_SEGMENTS)
    Answer change(@PathVariable ProjectId id, Form<ProjectForm> form) {
        return form.blaming("name", "project_name_taken")
                .blaming("sender", "project_sender_verified")
                .send(
                        typed -> {
                            keeping.change(id, typed);
                            return list("segment.changed", typed.name());
                        },
                        typed -> file.typed(id, typed));
    }

    @DeleteMapping("/{id}")
    @Requires(Permission.MANAGE_SEGMENTS)
    Answer remove(@PathVariable ProjectId id, Form<Leaving> form) {
        var project = projects.get(id);
        return form.send(
                leaving -> {
                    keeping.remove(id, leaving);
                    return list("segment.removed", project.name());
                },
                leaving -> file.withLeaving(id, leaving));
    }

    private static Redirect list(String said, String name) {
        return Redirect.to("/settings/projects").saying(said, name);
    }
}
