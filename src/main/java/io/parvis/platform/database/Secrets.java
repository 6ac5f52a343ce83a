package io.parvis.platform.database;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/// Random passwords, one file each, readable by their owner only.
record Secrets(Path folder) {

    Path file(String name) {
        var file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return file;
        } catch (IOException e) {
            throw Failures.inFolder(folder, e);
        }
    }

    String read(String name) {
        try {
            return Files.readString(file(name)).strip();
        } catch (IOException e) {
            throw Failures.inFolder(folder, e);
        }
    }

    private void create(Path file) throws IOException {
        Files.createDirectories(folder, asFileAttribute(fromString("rwx------")));
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        var whole =
                Files.createTempFile(folder, "new-", "", asFileAttribute(fromString("rw-------")));
        Files.writeString(whole, HexFormat.of().formatHex(bytes) + "\n");
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
