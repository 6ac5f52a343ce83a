package io.parvis.platform.previews;

import io.parvis.platform.apart.Limits;
import io.parvis.platform.apart.Workshop;
import io.parvis.platform.files.Downloads;
import io.parvis.platform.files.Drawings;
import io.parvis.platform.files.StoredFile;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.previews.Preview.State;
import io.parvis.platform.tenancy.Current;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.stereotype.Component;

/// Looks at files and draws their pages. A page is drawn when it is first asked for, with its neighbours, and kept beside the
/// files under the hash of its own. Whether the reader may have it, the handler has asked before.
@Component
public class Previews {

    // Whoever asks for one page asks for the next as well, at the same moment.
    private static final int NEIGHBOURS = 8;
    private static final int LOCKS = 32;

    static final Limits LIMITS = new Limits(256, Duration.ofSeconds(40), 2);

    private final Downloads downloads;
    private final Drawings drawings;
    private final Workshop workshop;
    private final Lock[] locks =
            IntStream.range(0, LOCKS).mapToObj(_ -> new ReentrantLock()).toArray(Lock[]::new);

    Previews(Downloads downloads, Drawings drawings, Workshop workshop) {
        this.downloads = downloads;
        this.drawings = drawings;
        this.workshop = workshop;
    }

    /// Finds out what can be shown of a file, and what it says.
    /// @throws IOException when that cannot be found out now
    public Look look(StoredFile file) throws IOException {
        try (var bench = Bench.with(file, downloads)) {
            if (!did(bench.task(file, 1, 1, true))) {
                return new Look(new Preview(State.BROKEN, 0), "");
            }
            var look = bench.look();
            if (look.preview().pages() > 0) {
                keep(file, Task.PICTURE, bench.page(Task.PICTURE));
                keep(file, 1, bench.page(1));
            }
            return look;
        }
    }

    /// A page of a file as an image in JPEG.
    /// @param number counted from one
    /// @throws NotFound when it has no such page, or that one cannot be drawn
    public byte[] page(StoredFile file, Preview preview, int number) {
        if (number < 1 || number > preview.last()) {
            throw new NotFound();
        }
        return drawn(file, number);
    }

    /// A small picture of its first page, in JPEG.
    /// @throws NotFound when it has no pages
    public byte[] picture(StoredFile file, Preview preview) {
        if (preview.pages() == 0) {
            throw new NotFound();
        }
        return drawn(file, Task.PICTURE);
    }

    // What is empty was tried, and cannot be drawn.
    private byte[] drawn(StoredFile file, int number) {
        var page = find(file, number).orElseGet(() -> draw(file, number));
        if (page.length == 0) {
            throw new NotFound();
        }
        return page;
    }

    private byte[] draw(StoredFile file, int number) {
        var lock = locks[Math.floorMod(file.kept().hash().hashCode(), LOCKS)];
        lock.lock();
        try {
            var meanwhile = find(file, number);
            return meanwhile.isPresent() ? meanwhile.get() : drawAround(file, number);
        } catch (IOException away) {
            throw new TransientDataAccessResourceException("a page cannot be drawn now", away);
        } finally {
            lock.unlock();
        }
    }

    private boolean did(Task task) throws IOException {
        return workshop.did(LIMITS, task.folder(), task.words());
    }

    private byte[] drawAround(StoredFile file, int number) throws IOException {
        var first = Math.max(0, number - 1) / NEIGHBOURS * NEIGHBOURS + 1;
        var last = first + NEIGHBOURS - 1;
        try (var bench = Bench.with(file, downloads)) {
            var ended = did(bench.task(file, first, last, false));
            for (int one = first == 1 ? Task.PICTURE : first; one <= last; one++) {
                if (bench.has(one) || !ended && find(file, one).isEmpty()) {
                    keep(file, one, bench.page(one));
                }
            }
            return bench.page(number);
        }
    }

    private Optional<byte[]> find(StoredFile file, int number) {
        var firm = Current.actor().inFirm();
        return drawings.find(firm, file.kept().hash(), Task.page(number));
    }

    private void keep(StoredFile file, int number, byte[] page) {
        var firm = Current.actor().inFirm();
        drawings.keep(firm, file.kept().hash(), Task.page(number), page);
    }
}
