package io.parvis.people.registration;

import io.parvis.people.firm.Firm;
import io.parvis.people.segments.Project;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.Doors;
import io.parvis.platform.web.PublicAddress;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where people can register: at the firm itself, and at its projects.
///
/// @param termsNumber which terms are in force, 0 for none
record DeskList(List<Row> rows, int termsNumber) implements View {

    /// @param project null for the firm's own
    record Row(@Nullable UUID project, String name, boolean open, String address) {

        static Row of(Firm firm, @Nullable Project project, List<Desk> desks, PublicAddress site) {
            var id = project == null ? null : project.id().value();
            var open = desks.stream().anyMatch(desk -> desk.open() && same(desk.project(), id));
            var path = id == null ? "/register" : "/register/" + id;
            return new Row(
                    id,
                    project == null ? firm.name() : project.name(),
                    open,
                    site.of(Doors.path(firm.slug(), Realm.CLIENT) + path));
        }

        String href() {
            return "/settings/registration/desk" + (project == null ? "" : "/" + project);
        }

        private static boolean same(@Nullable UUID one, @Nullable UUID other) {
            return Objects.equals(one, other);
        }
    }
}
