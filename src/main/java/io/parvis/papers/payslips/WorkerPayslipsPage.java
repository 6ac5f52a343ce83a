package io.parvis.papers.payslips;

import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import java.util.UUID;

/// What a worker was paid, for the office.
record WorkerPayslipsPage(UUID worker, String name, PayslipYears slips) implements View {

    String href() {
        return Show.base() + "/workers/" + worker + "/payslips";
    }
}
