package io.parvis.people.segments;

import io.parvis.people.sending.SendingAddresses;
import io.parvis.platform.web.Fields;
import org.springframework.stereotype.Component;

/// Gathers the page of one project.
@Component
class ProjectFile {

    private final Projects projects;
    private final SendingAddresses addresses;

    ProjectFile(Projects projects, SendingAddresses addresses) {
        this.projects = projects;
        this.addresses = addresses;
    }

    /// One that is not there yet.
    ProjectPage fresh(Fields fields) {
        return ProjectPage.fresh(fields, addresses.verified());
    }

    ProjectPage page(ProjectId id) {
        var project = projects.get(id);
        return page(project, ProjectPage.fields(project));
    }

    /// Once more, with what was wrong about what was typed.
    ProjectPage typed(ProjectId id, Fields typed) {
        var project = projects.get(id);
        return page(project, Editing.again(typed, project.version()));
    }

    ProjectPage withLeaving(ProjectId id, Fields leaving) {
        return page(id).withLeaving(leaving);
    }

    ProjectPage withLogo(ProjectId id, Fields logo) {
        return page(id).withLogo(logo);
    }

    private ProjectPage page(Project project, Fields fields) {
        var others = projects.all().stream().filter(other -> !other.equals(project)).toList();
        return new ProjectPage(
                project,
                projects.clients(project.id()),
                others,
                fields,
                Fields.empty(),
                Fields.empty(),
                addresses.verified());
    }
}
