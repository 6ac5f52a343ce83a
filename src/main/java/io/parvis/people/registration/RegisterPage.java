package io.parvis.people.registration;

import static io.parvis.platform.web.Show.base;
import static io.parvis.platform.web.Show.language;
import static io.parvis.platform.web.Show.t;

import io.parvis.people.clients.ClientKind;
import io.parvis.people.segments.OwnField;
import io.parvis.people.segments.Project;
import io.parvis.people.terms.Terms;
import io.parvis.platform.machines.Stamps;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The form with which people become clients.
///
/// @param project whose form it is; null for the firm's own
/// @param own the firm's own fields that are asked
/// @param stamp see [Stamps]
record RegisterPage(
        Desk desk,
        @Nullable Project project,
        Terms terms,
        List<OwnField> own,
        String stamp,
        Fields fields)
        implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    boolean asks(String what) {
        return desk.asks(Asked.valueOf(what));
    }

    String action() {
        return base() + desk.path();
    }

    @Nullable String theme() {
        return project == null
                ? null
                : base() + desk.path() + "/theme.css?" + project.colour().substring(1);
    }

    @Nullable String logo() {
        return project == null || !project.logo()
                ? null
                : base() + desk.path() + "/logo?" + project.version();
    }

    String heading(String firm) {
        return t("register.title", project == null ? firm : project.name());
    }

    String introLanguage() {
        return desk.intro().nearest(Current.locale().getLanguage(), desk.languages().getFirst());
    }

    String intro() {
        return desk.intro().in(introLanguage());
    }

    int bits() {
        return Stamps.bits(stamp, desk.secret());
    }

    List<Choice> kinds() {
        return Stream.of(ClientKind.values())
                .map(kind -> new Choice(kind.name(), t(kind)))
                .toList();
    }

    List<Choice> languages() {
        return desk.languages().stream().map(code -> new Choice(code, language(code))).toList();
    }

    static List<Choice> values(OwnField field) {
        return field.choices().stream().map(choice -> new Choice(choice, choice)).toList();
    }
}
