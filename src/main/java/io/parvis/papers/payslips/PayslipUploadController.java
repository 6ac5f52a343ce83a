package io.parvis.papers.payslips;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Payslips of all workers, from the PDF of payroll to what is published.
@OfficeController("/payslips")
class PayslipUploadController {

    private final PayslipPages pages;
    private final UploadDesk desk;
    private final Uploading uploading;
    private final Publishing publishing;

    PayslipUploadController(
            PayslipPages pages, UploadDesk desk, Uploading uploading, Publishing publishing) {
        this.pages = pages;
        this.desk = desk;
        this.uploading = uploading;
        this.publishing = publishing;
    }

    /// @param worker null: the pages are nobody's
    record AssignForm(int version, int first, int last, @Nullable UUID worker) {}

    record VersionForm(int version) {}

    record PublishForm(int version, @Nullable Existing existing) {}

    @GetMapping
    @Requires(Permission.MANAGE_PAYSLIPS)
    View list(@RequestParam(required = false) @Nullable UUID after) {
        return pages.uploads(after, pages.blank());
    }

    @PostMapping
    @Requires(Permission.MANAGE_PAYSLIPS)
    Answer upload(
            Form<UploadForm> form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(required = false) @Nullable MultipartFile list) {
        return form.send(
                typed -> {
                    var paid = typed.paid();
                    var content = desk.receive(files);
                    var id = uploading.add(paid, content, desk.recognise(content, list));
                    return Redirect.to("/payslips/{}", id);
                },
                fields -> pages.uploads(null, fields));
    }

    @GetMapping("/{upload}")
    @Requires(Permission.MANAGE_PAYSLIPS)
    View show(@PathVariable UUID upload) {
        return pages.upload(upload, Fields.empty(), Fields.empty());
    }

    @PostMapping("/{upload}/pages")
    @Requires(Permission.MANAGE_PAYSLIPS)
    Answer assign(@PathVariable UUID upload, Form<AssignForm> form) {
        return form.send(
                typed -> {
                    var what = new Assignment(typed.first(), typed.last(), typed.worker());
                    uploading.assign(upload, typed.version(), what);
                    return Redirect.to("/payslips/{}", upload).saying("payslips.assigned");
                },
                fields -> pages.upload(upload, fields, Fields.empty()));
    }

    @PostMapping("/{upload}/continuations")
    @Requires(Permission.MANAGE_PAYSLIPS)
    Redirect join(@PathVariable UUID upload, Form<VersionForm> form) {
        uploading.join(upload, form.orRefused().version());
        return Redirect.to("/payslips/{}", upload).saying("payslips.joined-now");
    }

    @PostMapping("/{upload}/publication")
    @Requires(Permission.MANAGE_PAYSLIPS)
    Answer publish(@PathVariable UUID upload, Form<PublishForm> form) {
        return form.send(
                typed -> {
                    var found = pages.toPublish(upload, typed.version());
                    var slips = desk.cut(found);
                    var done = publishing.publish(upload, typed.version(), slips, typed.existing());
                    return Redirect.to("/payslips/{}", upload)
                            .saying("payslips.published-now", done.published(), done.told());
                },
                fields -> pages.upload(upload, Fields.empty(), fields));
    }

    @DeleteMapping("/{upload}")
    @Requires(Permission.MANAGE_PAYSLIPS)
    Redirect discard(@PathVariable UUID upload) {
        uploading.discard(upload);
        return Redirect.to("/payslips").saying("payslips.discarded");
    }
}
