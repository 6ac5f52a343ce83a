package io.parvis.papers.payslips;

import io.parvis.papers.payslips.Upload.By;
import io.parvis.papers.payslips.Upload.Paid;
import io.parvis.platform.files.StoredFile;
import io.parvis.platform.kernel.Refused;
import java.util.UUID;

/// What a worker was paid.
///
/// @param hash the SHA-256 of the file when it was published, in hexadecimal digits
record Payslip(
        UUID id, UUID worker, Paid paid, StoredFile file, String hash, int pages, By published) {

    private static final int SHORT = 12;

    /// @throws Refused when the file is not the one that was published
    void mustBeWhole() {
        Refused.when(!hash.equals(file.kept().hash()), "payslip.spoiled");
    }

    /// The beginning of the seal, as people compare it.
    String seal() {
        return hash.substring(0, SHORT);
    }
}
