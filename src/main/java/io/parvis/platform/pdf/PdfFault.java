package io.parvis.platform.pdf;

/// Why nothing can be done with a PDF file.
enum PdfFault {
    /// It asks for a password.
    LOCKED,
    BROKEN,
    /// It has more pages than are taken.
    LONG,
    /// It took too long, or more memory than it may have.
    UNBEARABLE
}
