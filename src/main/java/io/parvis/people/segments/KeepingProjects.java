package io.parvis.people.segments;

import static io.parvis.platform.kernel.Change.between;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.kernel.Subject;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds projects, changes and deletes them.
@Component
class KeepingProjects {

    private final Projects projects;
    private final Ids ids;
    private final Events events;
    private final Clock clock;

    KeepingProjects(Projects projects, Ids ids, Events events, Clock clock) {
        this.projects = projects;
        this.ids = ids;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public ProjectId add(ProjectForm typed) {
        var project = typed.project(new ProjectId(ids.next()));
        projects.add(project, clock.instant());
        events.publish(new SegmentAdded(subject(project), changes(null, project)));
        return project.id();
    }

    /// @throws Refused `segment.changed-meanwhile` when somebody saved since the editor read it
    @Transactional
    public void change(ProjectId id, ProjectForm typed) {
        var before = projects.lock(id);
        var after = typed.project(id).withLogo(before.logo());
        Refused.when(before.version() != after.version(), "segment.changed-meanwhile");
        if (!after.equals(before)) {
            projects.save(after);
            events.publish(new SegmentChanged(subject(after), changes(before, after)));
        }
    }

    /// Deletes a project. Its clients go where the leaving says; without clients that is not asked.
    ///
    /// @throws Refused at `into` when it has clients and nothing says where they go
    @Transactional
    public void remove(ProjectId id, Leaving leaving) {
        var project = projects.lock(id);
        var clients = projects.clients(id);
        if (clients == 0) {
            end(project, 0, "");
            return;
        }
        var into = leaving.among(others(project), Project::id);
        projects.move(id, into.map(Project::id));
        end(project, clients, into.map(Project::name).orElse(""));
    }

    private List<Project> others(Project project) {
        return projects.all().stream().filter(other -> !other.equals(project)).toList();
    }

    private void end(Project project, int clients, String instead) {
        projects.remove(project.id());
        events.publish(SegmentRemoved.of(subject(project), project.name(), clients, instead));
    }

    private static Subject subject(Project project) {
        return new Subject("project", project.id().value());
    }

    private static List<Change> changes(@Nullable Project before, Project after) {
        return Stream.of(
                        change("segment.name", before, after, Project::name),
                        change("project.colour", before, after, Project::colour),
                        change("project.currency", before, after, Project::currency),
                        change("project.sender", before, after, Project::sender),
                        change("project.site", before, after, Project::site))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Change> change(
            String what, @Nullable Project before, Project after, Function<Project, String> value) {
        var from = before == null ? "" : value.apply(before);
        return between(what, from, value.apply(after), text -> text);
    }
}
