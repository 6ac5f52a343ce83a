package io.parvis.papers.expected;

import io.parvis.papers.documents.Shelf;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.files.Uploads;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// An expected document of one client or one worker: filed, accepted, refused, waived, asked for.
@OfficeController({
    "/clients/{client}/expected/{expected}",
    "/workers/{worker}/expected/{expected}"
})
class PersonExpectedController {

    private final ExpectationDesk desk;
    private final Judging judging;
    private final Asking asking;
    private final Uploads uploads;

    PersonExpectedController(
            ExpectationDesk desk, Judging judging, Asking asking, Uploads uploads) {
        this.desk = desk;
        this.judging = judging;
        this.asking = asking;
        this.uploads = uploads;
    }

    /// @param document one that is there; null for a file that comes along
    record Filing(
            @Nullable UUID document,
            @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate until,
            List<UUID> uploads) {}

    /// @param sent what was looked at
    record Acceptance(
            @NotNull UUID sent, @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate until) {}

    record Refusal(@NotNull UUID sent, @NotBlank @Size(max = 500) String why) {}

    record Waiver(@NotBlank @Size(max = 500) String why) {}

    @GetMapping
    @Requires(Permission.FILE_DOCUMENTS)
    View show(@PathVariable Map<String, String> path, @PathVariable UUID expected) {
        return desk.page(Shelf.in(path), expected, "", Fields.empty());
    }

    @PostMapping("/filing")
    @Requires(Permission.FILE_DOCUMENTS)
    Answer file(
            @PathVariable Map<String, String> path,
            @PathVariable UUID expected,
            Form<Filing> form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        var shelf = Shelf.in(path);
        return form.send(
                typed -> back("expected.filed", file(shelf, expected, typed, files)),
                fields -> desk.page(shelf, expected, "filing", fields));
    }

    private Expectation file(
            Shelf shelf, UUID expected, Filing typed, @Nullable List<MultipartFile> files) {
        var contents = uploads.receive("files", files, typed.uploads());
        if (contents.isEmpty() && typed.document() != null) {
            return judging.file(shelf, expected, typed.document(), typed.until());
        }
        if (contents.size() != 1) {
            throw Refused.at("files", "document.file-one");
        }
        var one = judging.file(shelf, expected, contents.getFirst(), typed.until());
        uploads.forget(typed.uploads());
        return one;
    }

    @PostMapping("/acceptance")
    @Requires(Permission.FILE_DOCUMENTS)
    Answer accept(
            @PathVariable Map<String, String> path,
            @PathVariable UUID expected,
            Form<Acceptance> form) {
        var shelf = Shelf.in(path);
        return form.send(
                typed ->
                        back(
                                "expected.accepted",
                                judging.accept(shelf, expected, typed.sent(), typed.until())),
                fields -> desk.page(shelf, expected, "acceptance", fields));
    }

    @PostMapping("/refusal")
    @Requires(Permission.FILE_DOCUMENTS)
    Answer refuse(
            @PathVariable Map<String, String> path,
            @PathVariable UUID expected,
            Form<Refusal> form) {
        var shelf = Shelf.in(path);
        return form.send(
                typed ->
                        back(
                                "expected.refused",
                                judging.refuse(shelf, expected, typed.sent(), typed.why())),
                fields -> desk.page(shelf, expected, "refusal", fields));
    }

    @PostMapping("/waiver")
    @Requires(Permission.FILE_DOCUMENTS)
    Answer waive(
            @PathVariable Map<String, String> path,
            @PathVariable UUID expected,
            Form<Waiver> form) {
        var shelf = Shelf.in(path);
        return form.send(
                typed -> back("expected.waived", judging.waive(shelf, expected, typed.why())),
                fields -> desk.page(shelf, expected, "waiver", fields));
    }

    @DeleteMapping("/waiver")
    @Requires(Permission.FILE_DOCUMENTS)
    Redirect needAgain(@PathVariable Map<String, String> path, @PathVariable UUID expected) {
        return back("expected.needed-again", judging.needAgain(Shelf.in(path), expected));
    }

    @PostMapping("/requests")
    @Requires(Permission.FILE_DOCUMENTS)
    Redirect ask(@PathVariable Map<String, String> path, @PathVariable UUID expected) {
        return back("expected.asked", asking.ask(Shelf.in(path), expected));
    }

    private static Redirect back(String said, Expectation one) {
        return Redirect.to(one.officePath()).saying(said, one.expected().title());
    }
}
