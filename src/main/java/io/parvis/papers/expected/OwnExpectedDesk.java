package io.parvis.papers.expected;

import io.parvis.papers.documents.Holders;
import io.parvis.platform.files.Uploads;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/// What a client or a worker does with a document that is asked of them.
@Component
class OwnExpectedDesk {

    private final Expectations expectations;
    private final Judging judging;
    private final Holders holders;
    private final Uploads uploads;

    OwnExpectedDesk(Expectations expectations, Judging judging, Holders holders, Uploads uploads) {
        this.expectations = expectations;
        this.judging = judging;
        this.holders = holders;
        this.uploads = uploads;
    }

    /// @param until the last day of its validity
    /// @param uploads the file, where it came ahead
    record Sending(@Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate until, List<UUID> uploads) {}

    @Transactional(readOnly = true)
    View show(UUID expected) {
        return page(expected, Fields.empty());
    }

    Answer send(UUID expected, Form<Sending> form, @Nullable List<MultipartFile> files) {
        return form.send(
                typed -> {
                    var contents = uploads.receive("files", files, typed.uploads());
                    if (contents.size() != 1) {
                        throw Refused.at("files", "document.file-one");
                    }
                    var sent =
                            judging.send(
                                    holders.own(), expected, contents.getFirst(), typed.until());
                    uploads.forget(typed.uploads());
                    return Redirect.to("/documents")
                            .saying("expected.sent-now", sent.expected().title());
                },
                fields -> page(expected, fields));
    }

    private OwnExpectation page(UUID expected, Fields fields) {
        return new OwnExpectation(expectations.get(holders.own(), expected), fields);
    }
}
