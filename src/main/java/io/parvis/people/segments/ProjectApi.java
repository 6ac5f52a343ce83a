package io.parvis.people.segments;

import static io.parvis.platform.api.Sent.text;

import io.parvis.people.firm.Feature;
import io.parvis.people.firm.OfFeature;
import io.parvis.platform.access.Scope;
import io.parvis.platform.access.Scoped;
import io.parvis.platform.api.ApiController;
import io.parvis.platform.api.Asked;
import io.parvis.platform.api.HeldTo;
import io.parvis.platform.api.Patch;
import io.parvis.platform.api.Reply;
import io.parvis.platform.api.Rules;
import io.parvis.platform.api.Seen;
import io.parvis.platform.api.Sent;
import io.parvis.platform.api.Slice;
import io.parvis.platform.api.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Projects, for programs. Logos are not read or written here.
@ApiController("/projects")
@OfFeature(Feature.PROJECTS)
class ProjectApi {

    private final Projects projects;
    private final KeepingProjects keeping;
    private final Rules rules;

    ProjectApi(Projects projects, KeepingProjects keeping, Rules rules) {
        this.projects = projects;
        this.keeping = keeping;
        this.rules = rules;
    }

    /// A project as programs read it.
    record ProjectResource(
            UUID id,
            String name,
            String colour,
            String currency,
            String sender,
            String site,
            boolean logo) {

        static ProjectResource of(Project project) {
            return new ProjectResource(
                    project.id().value(),
                    project.name(),
                    project.colour(),
                    project.currency(),
                    project.sender(),
                    project.site(),
                    project.logo());
        }
    }

    /// What programs write of it. It is held to the rules of [ProjectForm].
    @HeldTo(ProjectForm.class)
    record ProjectBody(
            @Nullable String name,
            @Nullable String colour,
            @Nullable String currency,
            @Nullable String sender,
            @Nullable String site) {

        static ProjectBody of(Project project) {
            return new ProjectBody(
                    project.name(),
                    project.colour(),
                    project.currency(),
                    project.sender(),
                    project.site());
        }

        ProjectForm form(int version) {
            return new ProjectForm(
                    text(name), text(colour), text(currency), text(sender), text(site), version);
        }
    }

    @GetMapping
    @Scoped(Scope.PROJECTS_READ)
    Reply<Slice<ProjectResource>> list(Asked<Asked.Everything> asked) {
        var all = projects.all().stream().map(ProjectResource::of).toList();
        return Reply.of(Slice.of(all, asked, ProjectResource::id));
    }

    @GetMapping("/{project}")
    @Scoped(Scope.PROJECTS_READ)
    Reply<ProjectResource> read(@PathVariable ProjectId project) {
        return shown(projects.get(project), "");
    }

    @PostMapping
    @Scoped(Scope.PROJECTS_WRITE)
    Reply<ProjectResource> create(Sent<ProjectBody> sent) {
        var id = keeping.add(rules.kept(sent.value().form(0)));
        return shown(projects.get(id), "/projects/" + id);
    }

    @PatchMapping("/{project}")
    @Scoped(Scope.PROJECTS_WRITE)
    Reply<ProjectResource> change(@PathVariable ProjectId project, Patch<ProjectBody> patch) {
        var before = projects.get(project);
        patch.seen().require(Tag.of(before.version()));
        var wanted = patch.over(ProjectBody.of(before));
        keeping.change(project, rules.kept(wanted.form(before.version())));
        return shown(projects.get(project), "");
    }

    /// Where it has clients, the address says where they go.
    @DeleteMapping("/{project}")
    @Scoped(Scope.PROJECTS_WRITE)
    Reply<Reply.Nothing> delete(
            @PathVariable ProjectId project, Seen seen, Asked<Leaving.Asked> asked) {
        seen.require(Tag.of(projects.get(project).version()));
        keeping.remove(project, asked.filter().leaving());
        return Reply.done();
    }

    private static Reply<ProjectResource> shown(Project project, String made) {
        var body = ProjectResource.of(project);
        return Reply.at(made, body).tagged(Tag.of(project.version()));
    }
}
