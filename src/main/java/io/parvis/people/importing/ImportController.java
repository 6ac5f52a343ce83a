package io.parvis.people.importing;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Clients > Import: a file comes, and the imports that were.
@OfficeController("/clients/imports")
class ImportController {

    private final Imports imports;
    private final Receiving receiving;
    private final Importing importing;

    ImportController(Imports imports, Receiving receiving, Importing importing) {
        this.imports = imports;
        this.receiving = receiving;
        this.importing = importing;
    }

    record Upload(@Nullable MultipartFile file) {}

    @GetMapping
    @Requires(Permission.MANAGE_CLIENTS)
    View list() {
        return new ImportList(imports.latest(), Fields.empty());
    }

    @PostMapping
    @Requires(Permission.MANAGE_CLIENTS)
    Answer receive(@RequestParam(required = false) @Nullable MultipartFile file) {
        var form = new Form<>(new Upload(file), Fields.empty());
        return form.send(
                upload -> Redirect.to("/clients/imports/{}/mapping", kept(upload.file())),
                fields -> new ImportList(imports.latest(), fields));
    }

    private UUID kept(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw Refused.at("file", "import.no-file");
        }
        if (file.getSize() > (long) ImportList.MEGABYTES << 20) {
            throw Refused.at("file", "import.too-large", ImportList.MEGABYTES);
        }
        try {
            return receive(file, Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        } catch (Refused refused) {
            throw Refused.at("file", refused.said().key(), refused.said().arguments().toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UUID receive(MultipartFile file, String name) throws IOException {
        var here = Files.createTempFile("parvis-upload-", ".table");
        try {
            file.transferTo(here);
            return receiving.receive(here, name);
        } finally {
            Files.deleteIfExists(here);
        }
    }

    @DeleteMapping("/{import}")
    @Requires(Permission.MANAGE_CLIENTS)
    Redirect remove(@PathVariable("import") UUID id) {
        importing.remove(id);
        return Redirect.to("/clients/imports").saying("import.removed");
    }
}
