package io.parvis.papers.payslips;

import io.parvis.papers.payslips.Upload.Paid;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;

/// What can happen to payslips: to what was uploaded, or to those of one worker.
sealed interface PayslipEvent extends Event {

    /// What happened to an upload.
    sealed interface OfUpload extends PayslipEvent {
        UUID upload();

        @Override
        default Subject subject() {
            return new Subject("payslip-upload", upload());
        }
    }

    record PayslipsUploaded(UUID upload, Paid paid, int pages) implements OfUpload {
        @Override
        public List<Change> changes() {
            return List.of(PayslipEvent.told(paid), Change.counted("payslip.pages", pages));
        }
    }

    record PayslipPagesAssigned(UUID upload, String pages, String worker) implements OfUpload {
        @Override
        public List<Change> changes() {
            return List.of(
                    new Change("payslip.pages", "", pages),
                    new Change("payslip.worker", "", worker));
        }
    }

    record PayslipUploadDiscarded(UUID upload, Paid paid) implements OfUpload {
        @Override
        public List<Change> changes() {
            return List.of(PayslipEvent.told(paid));
        }
    }

    record PayslipsPublished(UUID upload, Paid paid, int many) implements OfUpload {
        @Override
        public List<Change> changes() {
            return List.of(PayslipEvent.told(paid), Change.counted("payslips.title", many));
        }
    }

    /// What happened to the payslip of one worker.
    sealed interface OfWorker extends PayslipEvent {
        UUID worker();

        Paid paid();

        @Override
        default Subject subject() {
            return new Subject("worker", worker());
        }

        @Override
        default List<Change> changes() {
            return List.of(PayslipEvent.told(paid()));
        }
    }

    record PayslipPublished(UUID worker, Paid paid) implements OfWorker {}

    record PayslipReplaced(UUID worker, Paid paid) implements OfWorker {}

    record PayslipLoaded(UUID worker, Paid paid) implements OfWorker {}

    record PayslipTakenBack(UUID worker, Paid paid) implements OfWorker {}

    // The day tells the month in every language.
    private static Change told(Paid paid) {
        var label = paid.label().isEmpty() ? "" : " · " + paid.label();
        return new Change(
                "payslip.month",
                "",
                label.isEmpty() ? paid.month().toString() : paid.month() + label);
    }
}
