package io.parvis.platform.previews;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.parvis.platform.apart.Leash;
import io.parvis.platform.previews.Preview.State;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// The entrance of the process in which a file is opened. It knows no database, no settings and no secrets; whatever a file
/// does to it, it does to nothing else.
public final class Apart {

    /// The word of the command line that leads here.
    public static final String WORD = "apart";

    private Apart() {}

    /// Does what one [Task] says.
    /// @return 0, whatever the file is
    public static int run(List<String> words) {
        Leash.take();
        return run(Task.of(words));
    }

    static int run(Task task) {
        try {
            Files.writeString(task.folder().resolve(Task.STATE), open(task), UTF_8);
            return 0;
        } catch (IOException full) {
            return 1;
        }
    }

    private static String open(Task task) throws IOException {
        try (var opened = Opened.of(task.type(), task.content())) {
            if (task.text()) {
                read(task, opened);
            }
            var pages = opened.pages();
            for (int number = task.first(); number <= Math.min(pages, task.last()); number++) {
                draw(task, opened, number);
            }
            return (pages == 0 ? State.PLAIN : State.SHOWN) + " " + pages;
        } catch (InvalidPasswordException locked) {
            return State.LOCKED + " 0";
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return State.BROKEN + " 0";
        }
    }

    private static void read(Task task, Opened opened) throws IOException {
        var text = new Capped();
        try {
            opened.write(text);
        } catch (IOException | RuntimeException fullOrBroken) {
            // What came until then is kept; whether it can be drawn is another question.
        }
        Files.writeString(task.folder().resolve(Task.TEXT), text.toString(), UTF_8);
    }

    // The first page proves that it can be drawn; of the others one may fail.
    private static void draw(Task task, Opened opened, int number) throws IOException {
        try {
            var page = opened.draw(number);
            keep(task, number, Picture.large(page));
            if (number == 1) {
                keep(task, Task.PICTURE, Picture.small(page));
            }
        } catch (IOException | RuntimeException broken) {
            if (number == 1) {
                throw broken;
            }
            keep(task, number, new byte[0]);
        }
    }

    private static void keep(Task task, int number, byte[] page) throws IOException {
        Files.write(task.folder().resolve(Task.page(number)), page);
    }
}
