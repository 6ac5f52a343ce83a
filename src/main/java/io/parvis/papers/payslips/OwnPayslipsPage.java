package io.parvis.papers.payslips;

import io.parvis.platform.web.View;

/// What the worker who is here was paid.
record OwnPayslipsPage(PayslipYears slips) implements View {}
