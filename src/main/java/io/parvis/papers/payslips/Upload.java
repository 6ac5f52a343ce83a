package io.parvis.papers.payslips;

import io.parvis.platform.kernel.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One PDF for all workers of a month.
///
/// @param label what it is beside the month's pay; empty for that itself
/// @param publishedAt null while the office looks through it
/// @param published how many payslips were published of it
record Upload(
        UUID id,
        Paid paid,
        UUID file,
        By uploaded,
        @Nullable Instant publishedAt,
        int published,
        int version) {

    /// What is paid.
    ///
    /// @param month its first day
    record Paid(LocalDate month, String label) {

        String shown() {
            return PayMonth.shown(month) + (label.isEmpty() ? "" : " · " + label);
        }
    }

    record By(Instant at, String name) {}

    boolean isPublished() {
        return publishedAt != null;
    }

    /// @throws Refused when it was published meanwhile, or changed since the editor read it
    void mustBe(int read) {
        Refused.when(isPublished(), "payslips.published-already");
        Refused.when(version != read, "payslips.changed-meanwhile");
    }
}
