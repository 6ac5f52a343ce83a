package io.parvis.people.employees;

import static io.parvis.platform.web.Show.t;

import io.parvis.platform.access.Badge;
import io.parvis.platform.access.Permission;
import io.parvis.platform.i18n.Languages;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import java.util.List;

/// Asks somebody to work here.
record InvitePage(Fields fields) implements View {

    List<Choice> roles() {
        return StaffRoles.given(Badge.current().may(Permission.HOLD_FIRM_ACCOUNT)).stream()
                .map(role -> new Choice(role.name(), t(role), t("employee.may." + role.name())))
                .toList();
    }

    List<Choice> languages() {
        return Languages.ALL.stream().map(code -> new Choice(code, Show.language(code))).toList();
    }

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
