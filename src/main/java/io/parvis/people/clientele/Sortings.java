package io.parvis.people.clientele;

import io.parvis.people.firm.Feature;
import io.parvis.people.identity.Visit;
import io.parvis.people.segments.Attitude;
import io.parvis.people.segments.Attitudes;
import io.parvis.people.segments.ClientGroup;
import io.parvis.people.segments.Groups;
import io.parvis.people.segments.OwnField;
import io.parvis.people.segments.OwnFields;
import io.parvis.people.segments.Project;
import io.parvis.people.segments.Projects;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the firm sorts its clients by, read together for one page; what its plan does not have is not there.
@Component
class Sortings {

    private final Projects projects;
    private final Groups groups;
    private final Attitudes attitudes;
    private final OwnFields fields;

    Sortings(Projects projects, Groups groups, Attitudes attitudes, OwnFields fields) {
        this.projects = projects;
        this.groups = groups;
        this.attitudes = attitudes;
        this.fields = fields;
    }

    @Transactional(readOnly = true)
    public All all() {
        var firm = Visit.here().firm();
        return new All(
                firm.has(Feature.PROJECTS) ? projects.all() : List.of(),
                firm.has(Feature.CLIENT_GROUPS) ? groups.all() : List.of(),
                attitudes.all(),
                fields.all());
    }

    record All(
            List<Project> projects,
            List<ClientGroup> groups,
            List<Attitude> attitudes,
            List<OwnField> fields) {

        String projectName(@Nullable UUID id) {
            var found = project(id);
            return found == null ? "" : found.name();
        }

        String groupName(@Nullable UUID id) {
            var found = group(id);
            return found == null ? "" : found.name();
        }

        String attitudeName(@Nullable UUID id) {
            var found = attitude(id);
            return found == null ? "" : found.name();
        }

        @Nullable Project project(@Nullable UUID id) {
            return projects.stream()
                    .filter(one -> one.id().value().equals(id))
                    .findFirst()
                    .orElse(null);
        }

        @Nullable ClientGroup group(@Nullable UUID id) {
            return groups.stream()
                    .filter(one -> one.id().value().equals(id))
                    .findFirst()
                    .orElse(null);
        }

        @Nullable Attitude attitude(@Nullable UUID id) {
            return attitudes.stream()
                    .filter(one -> one.id().value().equals(id))
                    .findFirst()
                    .orElse(null);
        }
    }
}
