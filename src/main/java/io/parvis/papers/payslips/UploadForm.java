package io.parvis.papers.payslips;

import io.parvis.papers.payslips.Upload.Paid;
import io.parvis.platform.kernel.Refused;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/// What is typed about an upload.
///
/// @param month as `2026-03`
record UploadForm(String month, @Size(max = 60) String label) {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2999;

    Paid paid() {
        return new Paid(read().atDay(1), label.strip());
    }

    private YearMonth read() {
        try {
            var read = YearMonth.parse(month.strip());
            if (read.getYear() >= EARLIEST && read.getYear() <= LATEST) {
                return read;
            }
        } catch (DateTimeParseException unreadable) {
            // Said below, as for a month that cannot be meant.
        }
        throw Refused.at("month", "payslips.month-when");
    }
}
