package io.parvis.people.registration;

import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;

/// What is asked at one place where people register.
///
/// @param name of the project, or the firm's
record DeskPage(Desk desk, String name, Offered offered, Fields fields) implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    boolean choosesProject() {
        return desk.project() == null && !offered.projects().isEmpty();
    }

    String action() {
        var project = desk.project();
        return Show.base() + "/settings/registration/desk" + (project == null ? "" : "/" + project);
    }
}
