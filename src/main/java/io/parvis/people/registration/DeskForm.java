package io.parvis.people.registration;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.i18n.Languages;
import io.parvis.platform.i18n.Translations;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Fields;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is typed about a place where people register.
record DeskForm(
        boolean open,
        List<String> asked,
        List<String> own,
        List<String> languages,
        @Nullable UUID intoProject,
        @Nullable UUID group,
        boolean approval,
        @Nullable AccountId notified,
        @Size(max = 2000) String introFr,
        @Size(max = 2000) String introNl,
        @Size(max = 2000) String introEn,
        @NotNull Integer version) {

    /// The same place with what was typed; the firm's own fields that were ticked are among those there are.
    /// @throws Refused at the languages when there is none
    Desk applied(Desk before, List<UUID> known) {
        var spoken = Languages.ALL.stream().filter(languages::contains).toList();
        if (spoken.isEmpty()) {
            throw Refused.at("languages", "desk.no-language");
        }
        return new Desk(
                before.id(),
                before.project(),
                open,
                askedOf(asked),
                known.stream().filter(field -> own.contains(field.toString())).toList(),
                spoken,
                intoProject,
                group,
                approval,
                notified,
                new Translations(introFr, introNl, introEn),
                before.secret(),
                version);
    }

    private static Set<Asked> askedOf(List<String> names) {
        return Stream.of(Asked.values())
                .filter(one -> names.contains(one.name()))
                .collect(Collectors.toSet());
    }

    static Fields fields(Desk desk) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("open", desk.open());
        values.put("asked", desk.asked());
        values.put("own", desk.fields());
        values.put("languages", desk.languages());
        values.put("intoProject", desk.intoProject());
        values.put("group", desk.group());
        values.put("approval", desk.approval());
        values.put("notified", desk.notified());
        values.put("introFr", desk.intro().fr());
        values.put("introNl", desk.intro().nl());
        values.put("introEn", desk.intro().en());
        values.put("version", desk.version());
        return Fields.of(values);
    }
}
