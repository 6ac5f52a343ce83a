package io.parvis.platform.files;

import io.parvis.platform.files.Part.OutOfOrder;
import io.parvis.platform.files.Storage.TooLarge;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Files that come in parts, ahead of the form that names them. A whole one is received like every other file, and waits
/// for its form.
@Component
public class Uploads {

    /// How many a person may have on the way, and name in one form.
    public static final int MOST = 50;

    /// How many bytes one may have where a door takes large ones.
    public static final long LARGEST = 500_000_000;

    // As many of the largest as a person may have on the way.
    private static final int LARGEST_AT_ONCE = 10;

    private final Staging staging;
    private final Receiving receiving;
    private final Ids ids;
    private final Clock clock;
    // Counted and added at once. Held for a few system calls only.
    private final ReentrantLock counting = new ReentrantLock();

    Uploads(Staging staging, Receiving receiving, Ids ids, Clock clock) {
        this.staging = staging;
        this.receiving = receiving;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param length in bytes, @param most that this door takes of one file
    /// @throws TooLarge when it has more
    /// @throws Refused when its name says that it is a program, or too much is on the way
    UUID begin(String name, long length, long most) throws IOException {
        var clean = FileNames.clean(name);
        if (length > most) {
            throw new TooLarge(most);
        }
        Refused.when(FileTypes.runs("", clean), "file.refused", clean);
        var upload = new Upload(ids.next(), clean, length, clock.instant(), null);
        counting.lock();
        try {
            makeRoom(length, most * LARGEST_AT_ONCE);
            staging.add(Sender.current(), upload);
        } finally {
            counting.unlock();
        }
        return upload.id();
    }

    // What a person left lying goes first.
    private void makeRoom(long length, long most) throws IOException {
        if (!hasRoom(most - length)) {
            staging.makeRoom(Sender.current());
            Refused.when(!hasRoom(most - length), "upload.too-many", MOST, StoredFile.size(most));
        }
    }

    // All sessions of a person together.
    private boolean hasRoom(long bytes) throws IOException {
        var all = staging.all(Sender.current());
        return all.size() < MOST && all.stream().mapToLong(Upload::length).sum() <= bytes;
    }

    Upload get(UUID id) throws IOException {
        return staging.get(Sender.current(), id);
    }

    /// How many of its bytes have come.
    long offset(Upload upload) throws IOException {
        return upload.content() == null
                ? staging.sizeOf(Sender.current(), upload.id())
                : upload.length();
    }

    /// Takes a part. With the last one the whole is received, which may be tried again with a part of no bytes.
    /// @param from the byte at which it begins
    /// @return how many bytes have come
    /// @throws OutOfOrder when the upload does not go on there
    /// @throws Refused when the whole is not taken: it is gone then
    long append(UUID id, long from, InputStream sent) throws IOException {
        try (var part = staging.open(Sender.current(), id)) {
            var upload = get(id);
            var come = upload.content() == null ? part.size() : upload.length();
            if (from != come) {
                throw new OutOfOrder(come);
            }
            if (upload.content() != null) {
                return come;
            }
            part.append(sent, upload.length() - from);
            var now = part.size();
            if (now == upload.length()) {
                receive(upload, part);
            }
            return now;
        }
    }

    private void receive(Upload upload, Part part) throws IOException {
        try {
            var content =
                    receiving.receive("files", upload.name(), part.content(), upload.length());
            staging.put(Sender.current(), upload.taken(content));
            part.clear();
        } catch (Refused refused) {
            remove(upload.id());
            throw refused;
        }
    }

    void remove(UUID id) throws IOException {
        staging.remove(Sender.current(), id);
    }

    /// What came with a form: the files it brought along, and the uploads it names.
    /// @throws Refused at the field when one is not taken, is not there any more or not whole, or when there are too many
    public List<Content> receive(
            String field, @Nullable List<MultipartFile> sent, List<UUID> named) {
        if (named.size() > MOST) {
            throw Refused.at(field, "file.too-many", MOST);
        }
        var contents = new ArrayList<>(receiving.receive(field, sent));
        named.stream().distinct().forEach(id -> contents.add(whole(field, id)));
        return contents;
    }

    private Content whole(String field, UUID id) {
        try {
            var upload = get(id);
            if (upload.content() == null) {
                throw Refused.at(field, "upload.unfinished", upload.name());
            }
            return upload.content();
        } catch (NotFound gone) {
            throw Refused.at(field, "upload.gone");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Once the form was taken: nobody names them again.
    public void forget(List<UUID> named) {
        try {
            for (var id : named) {
                remove(id);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Takes away what nobody finished, or named, within a day.
    void sweep() {
        try {
            staging.sweep(Current.actor().inFirm());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
