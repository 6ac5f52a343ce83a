package io.parvis.people.importing;

import io.parvis.people.identity.AccountId;
import io.parvis.people.mapping.Mapping;
import io.parvis.people.matching.Tally;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.tables.Reading;
import io.parvis.platform.tables.Recognising;
import io.parvis.platform.tenancy.Current;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Receives the files of imports.
@Component
class Receiving {

    private final Imports imports;
    private final ImportFiles files;
    private final Events events;
    private final Ids ids;
    private final Clock clock;

    Receiving(Imports imports, ImportFiles files, Events events, Ids ids, Clock clock) {
        this.imports = imports;
        this.files = files;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /// Keeps a file that may be a list of clients.
    ///
    /// @throws io.parvis.platform.kernel.Refused when it is no table, or one that is not safe to read
    @Transactional
    public UUID receive(Path file, String name) {
        try (var content = Files.newInputStream(file)) {
            var imported = fresh(Recognising.recognise(file), name);
            imports.add(imported);
            files.keep(imported.id(), content);
            events.publish(new ImportEvent.ImportReceived(imported.id(), imported.fileName()));
            return imported.id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Import fresh(Reading reading, String name) {
        return new Import(
                ids.next(),
                new AccountId(Current.actor().self()),
                shown(name),
                Mapping.open(reading),
                ImportState.NEW,
                0,
                0,
                Tally.NONE,
                0,
                clock.instant(),
                null,
                null);
    }

    // Some browsers send the whole path. What cannot be shown is not kept.
    private static String shown(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("[\\p{Cntrl}]", "").strip();
        if (plain.isEmpty()) {
            return "?";
        }
        return plain.length() > 200 ? plain.substring(plain.length() - 200) : plain;
    }
}
