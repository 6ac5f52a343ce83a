package io.parvis.papers.documents;

import io.parvis.platform.files.Downloads;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Documents on their way as one ZIP file, each in its folder. Nothing of it is held in memory.
class Archive implements AutoCloseable {

    private final Set<String> names = new HashSet<>();
    private final ZipOutputStream zip;
    private final Downloads downloads;

    Archive(OutputStream out, Downloads downloads) {
        this.zip = new ZipOutputStream(out);
        this.downloads = downloads;
    }

    /// Leaves out what the virus scanner keeps back.
    void add(Document document) throws IOException {
        var file = document.latest().file();
        if (!downloads.handsOut(file)) {
            return;
        }
        var folder = document.about().folder();
        zip.putNextEntry(
                new ZipEntry(unused((folder.isEmpty() ? "" : folder + "/") + file.name())));
        downloads.write(file, zip);
        zip.closeEntry();
    }

    // A disk may take two names that differ in small letters for one.
    private String unused(String name) {
        var point = name.lastIndexOf('.');
        var bare = point > name.lastIndexOf('/') + 1 ? name.substring(0, point) : name;
        var ending = name.substring(bare.length());
        var free = name;
        for (int number = 2; !names.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = bare + " (" + number + ")" + ending;
        }
        return free;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
