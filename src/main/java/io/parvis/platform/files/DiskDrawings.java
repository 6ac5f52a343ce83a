package io.parvis.platform.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/// Below the folder of the files: `drawn/<firm>/<hash>/<name>`.
class DiskDrawings implements Drawings {

    private static final Logger LOG = LoggerFactory.getLogger(DiskDrawings.class);

    private final Path folder;

    DiskDrawings(Path folder) {
        this.folder = folder.resolve("drawn");
    }

    @Override
    public Optional<byte[]> find(UUID firm, String hash, String name) {
        try {
            return Optional.of(Files.readAllBytes(place(firm, hash).resolve(Drawings.name(name))));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException lost) {
            LOG.warn("a drawing cannot be read", lost);
            return Optional.empty();
        }
    }

    @Override
    public void keep(UUID firm, String hash, String name, byte[] drawing) {
        var checked = Drawings.name(name);
        try {
            var place = Files.createDirectories(place(firm, hash));
            try (var draft = Draft.in(place)) {
                Files.write(draft.path(), drawing);
                Files.move(draft.path(), place.resolve(checked), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException full) {
            LOG.warn("a drawing cannot be kept", full);
        }
    }

    @Override
    public void forget(UUID firm, String hash) {
        try {
            FileSystemUtils.deleteRecursively(place(firm, hash));
        } catch (IOException left) {
            LOG.warn("drawings cannot be removed", left);
        }
    }

    private Path place(UUID firm, String hash) {
        return folder.resolve(firm.toString(), Storage.hash(hash));
    }
}
