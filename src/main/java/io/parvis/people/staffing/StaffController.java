package io.parvis.people.staffing;

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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Workers > Import: a list comes, is looked over, tried out and taken in.
@OfficeController("/workers/imports")
class StaffController {

    private final StaffPages pages;
    private final Staffing staffing;
    private final Columns columns;

    StaffController(StaffPages pages, Staffing staffing, Columns columns) {
        this.pages = pages;
        this.staffing = staffing;
        this.columns = columns;
    }

    record Upload(@Nullable MultipartFile file) {}

    record ColumnsForm(List<String> column) {}

    @GetMapping
    @Requires(Permission.MANAGE_WORKERS)
    View list() {
        return pages.lists(Fields.empty());
    }

    @PostMapping
    @Requires(Permission.MANAGE_WORKERS)
    Answer receive(@RequestParam(required = false) @Nullable MultipartFile file) {
        var form = new Form<>(new Upload(file), Fields.empty());
        return form.send(upload -> there(kept(upload.file())), pages::lists);
    }

    private UUID kept(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw Refused.at("file", "staffing.no-file");
        }
        if (file.getSize() > (long) StaffListsPage.MEGABYTES << 20) {
            throw Refused.at("file", "staffing.too-large", StaffListsPage.MEGABYTES);
        }
        try {
            var read = read(file);
            return staffing.receive(read, columns.guess(read.headings()));
        } catch (Refused refused) {
            throw Refused.at("file", refused.said().key(), refused.said().arguments().toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StaffFile read(MultipartFile file) throws IOException {
        var here = Files.createTempFile("parvis-upload-", ".table");
        try {
            file.transferTo(here);
            return StaffFile.read(here, Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        } finally {
            Files.deleteIfExists(here);
        }
    }

    @GetMapping("/{list}")
    @Requires(Permission.MANAGE_WORKERS)
    View show(@PathVariable("list") UUID id) {
        return pages.page(id, Fields.empty());
    }

    @PostMapping("/{list}/columns")
    @Requires(Permission.MANAGE_WORKERS)
    Answer decide(@PathVariable("list") UUID id, Form<ColumnsForm> form) {
        return form.send(
                typed -> {
                    staffing.decide(id, typed.column());
                    return there(id);
                },
                fields -> pages.page(id, fields));
    }

    @PostMapping("/{list}/run")
    @Requires(Permission.MANAGE_WORKERS)
    Redirect start(@PathVariable("list") UUID id) {
        staffing.start(id);
        return there(id).saying("staffing.started");
    }

    @DeleteMapping("/{list}")
    @Requires(Permission.MANAGE_WORKERS)
    Redirect remove(@PathVariable("list") UUID id) {
        staffing.remove(id);
        return Redirect.to("/workers/imports").saying("staffing.removed");
    }

    private static Redirect there(UUID id) {
        return Redirect.to("/workers/imports/{}", id);
    }
}
