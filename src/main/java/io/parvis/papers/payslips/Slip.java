package io.parvis.papers.payslips;

import io.parvis.platform.files.Content;
import java.util.UUID;

/// The pages of one worker, cut out and kept, and nobody's yet.
record Slip(UUID worker, Content content, int pages) {}
