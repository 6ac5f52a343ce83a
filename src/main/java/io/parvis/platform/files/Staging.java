package io.parvis.platform.files;

import io.parvis.platform.files.Storage.Away;
import io.parvis.platform.kernel.NotFound;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The folder in which uploads wait until they are whole: `<firm>/<person>/<session>/`, in it a card that says what each
/// is, and what has come of it.
class Staging {

    /// How long an upload may take, and how long a whole one waits for its form.
    static final Duration LIFE = Duration.ofDays(1);

    // What was begun before may go where a person needs room for something else.
    private static final Duration LEFT = Duration.ofHours(2);

    private static final String CARD = ".json";
    private static final String PART = ".part";

    private final Path folder;
    private final JsonMapper json;
    private final Clock clock;

    Staging(Path folder, JsonMapper json, Clock clock) {
        this.folder = folder.toAbsolutePath();
        this.json = json;
        this.clock = clock;
    }

    void add(Sender sender, Upload upload) throws Away {
        Draft.onDisk(() -> {
            var own = Files.createDirectories(own(sender));
            return Files.createFile(own.resolve(upload.id() + PART));
        });
        put(sender, upload);
    }

    /// Over the card that is there, whole or not at all.
    void put(Sender sender, Upload upload) throws Away {
        var card = own(sender).resolve(upload.id() + CARD);
        Draft.onDisk(() -> {
            var draft = Files.createTempFile(card.getParent(), "card-", PART);
            Files.write(draft, json.writeValueAsBytes(upload));
            return Files.move(draft, card, StandardCopyOption.ATOMIC_MOVE);
        });
    }

    /// @throws NotFound where the sender has none of this id
    Upload get(Sender sender, UUID id) throws IOException {
        var upload = read(own(sender).resolve(id + CARD));
        if (isOver(upload)) {
            throw new NotFound();
        }
        return upload;
    }

    /// @throws NotFound where the sender has none of this id
    /// @throws Part.Busy while somebody else has it open
    Part open(Sender sender, UUID id) throws IOException {
        try {
            return Part.open(own(sender).resolve(id + PART));
        } catch (NoSuchFileException gone) {
            throw new NotFound();
        }
    }

    long sizeOf(Sender sender, UUID id) throws IOException {
        return Files.size(own(sender).resolve(id + PART));
    }

    void remove(Sender sender, UUID id) throws IOException {
        Files.deleteIfExists(own(sender).resolve(id + CARD));
        Files.deleteIfExists(own(sender).resolve(id + PART));
    }

    /// All that a person has here, of any session.
    List<Upload> all(Sender sender) throws IOException {
        return under(ofPerson(sender)).stream()
                .filter(file -> file.toString().endsWith(CARD))
                .map(this::read)
                .filter(upload -> !isOver(upload))
                .toList();
    }

    /// Takes away, in one firm, what has lain long enough.
    void sweep(UUID firm) throws IOException {
        sweep(folder.resolve(firm.toString()), clock.instant().minus(LIFE));
    }

    /// Takes away what a person left lying, in this session or in another.
    void makeRoom(Sender sender) throws IOException {
        sweep(ofPerson(sender), clock.instant().minus(LEFT));
    }

    private void sweep(Path within, Instant before) throws IOException {
        for (var file : under(within)) {
            if (Files.isDirectory(file)) {
                removeEmpty(file);
            } else if (begun(file).isBefore(before)) {
                Files.deleteIfExists(file);
            }
        }
    }

    // The card knows when it began; what a crash left without one goes by its age.
    private Instant begun(Path file) throws IOException {
        var card = file.resolveSibling(file.getFileName().toString().replace(PART, CARD));
        try {
            return Files.exists(card)
                    ? read(card).begun()
                    : Files.getLastModifiedTime(file).toInstant();
        } catch (NotFound | NoSuchFileException goneMeanwhile) {
            return clock.instant();
        }
    }

    private boolean isOver(Upload upload) {
        return upload.begun().isBefore(clock.instant().minus(LIFE));
    }

    // Parts before their cards, and folders after what is in them.
    private static List<Path> under(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.walk(folder)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        }
    }

    private static void removeEmpty(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException inUse) {
            // Somebody's uploads are in it.
        }
    }

    private Upload read(Path card) {
        try {
            return json.readValue(Files.readAllBytes(card), Upload.class);
        } catch (NoSuchFileException gone) {
            throw new NotFound();
        } catch (IOException | JacksonException unreadable) {
            throw new IllegalStateException("the card " + card + " cannot be read", unreadable);
        }
    }

    private Path own(Sender sender) {
        return ofPerson(sender).resolve(sender.session().toString());
    }

    private Path ofPerson(Sender sender) {
        return folder.resolve(sender.firm().toString()).resolve(sender.person().toString());
    }
}
