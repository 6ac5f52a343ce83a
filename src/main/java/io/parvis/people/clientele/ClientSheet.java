package io.parvis.people.clientele;

import io.parvis.platform.i18n.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// A client as a row of a file: every column, whichever the list shows.
record ClientSheet(Words words, Sortings.All sortings, ZoneId zone) {

    List<String> headings() {
        return List.of(
                words.say("client.code"),
                words.say("client.name"),
                words.say("client.login"),
                words.say("client.kind"),
                words.say("client.project"),
                words.say("client.group"),
                words.say("client.city"),
                words.say("client.country"),
                words.say("client.language"),
                words.say("ClientColumn.STATUS"),
                words.say("client.attitude"),
                words.say("ClientColumn.REGISTERED"));
    }

    List<?> cells(ClientRow row) {
        return List.of(
                row.code(),
                row.name(),
                row.login(),
                words.say("ClientKind." + row.kind()),
                sortings.projectName(row.sorting().project()),
                sortings.groupName(row.sorting().group()),
                row.place().city(),
                row.place().country(),
                row.place().language(),
                words.say(
                        row.standing().blocked()
                                ? "domain.is-blocked"
                                : "DomainStatus." + row.standing().status()),
                sortings.attitudeName(row.sorting().attitude()),
                LocalDate.ofInstant(row.registeredAt(), zone));
    }
}
