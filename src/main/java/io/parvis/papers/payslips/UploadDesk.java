package io.parvis.papers.payslips;

import io.parvis.platform.files.Content;
import io.parvis.platform.files.Files;
import io.parvis.platform.files.Receiving;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.pdf.Pdfs;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Takes a PDF in and cuts it up. Neither is done inside a transaction: no connection waits for another process.
@Component
class UploadDesk {

    private static final String FILES = "files";
    private static final String PDF = "application/pdf";

    private final Uploads uploads;
    private final Files files;
    private final Receiving receiving;
    private final Pdfs pdfs;

    UploadDesk(Uploads uploads, Files files, Receiving receiving, Pdfs pdfs) {
        this.uploads = uploads;
        this.files = files;
        this.receiving = receiving;
        this.pdfs = pdfs;
    }

    /// @throws Refused at the field when it is none, or not a PDF
    Content receive(@Nullable List<MultipartFile> sent) {
        var contents = receiving.receive(FILES, sent);
        if (contents.size() != 1) {
            throw Refused.at(FILES, "payslips.file-one");
        }
        var content = contents.getFirst();
        if (!content.type().equals(PDF)) {
            throw Refused.at(FILES, "payslips.no-pdf", content.name());
        }
        return content;
    }

    /// Finds out whose each page is.
    /// @param list says so itself; null or empty without
    List<SheetPage> recognise(Content content, @Nullable MultipartFile list) {
        var texts = pdfs.read(FILES, content.kept());
        var payees = uploads.payees();
        var listed =
                list == null || list.isEmpty()
                        ? Map.<Integer, String>of()
                        : PageList.read(list, texts.size(), payees);
        var recognition = new Recognition(payees);
        return IntStream.rangeClosed(1, texts.size())
                .mapToObj(page -> recognition.of(page, texts.get(page - 1), listed.get(page)))
                .toList();
    }

    /// A PDF for each worker, with their pages alone.
    /// @throws Refused when the upload is not what it was, or somebody left meanwhile
    List<Slip> cut(Upload upload) {
        var owned = SheetPage.owned(uploads.pages(upload.id()));
        Refused.when(owned.isEmpty(), "payslips.nobody");
        mustBeHere(owned);
        var workers = List.copyOf(owned.keySet());
        return pdfs.cut(
                files.get(upload.file()).kept(),
                List.copyOf(owned.values()),
                (number, part) -> {
                    var pages = owned.getOrDefault(workers.get(number), List.of()).size();
                    var content = receiving.receive(FILES, name(upload), part);
                    return new Slip(workers.get(number), content, pages);
                });
    }

    private void mustBeHere(Map<UUID, ?> owned) {
        uploads.payees().stream()
                .filter(payee -> payee.left() && owned.containsKey(payee.id()))
                .findFirst()
                .ifPresent(payee -> {
                    throw Refused.because("payslips.left-meanwhile", payee.name());
                });
    }

    private static String name(Upload upload) {
        return "payslip-" + upload.paid().month().toString().substring(0, 7) + ".pdf";
    }
}
