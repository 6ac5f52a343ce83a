package io.parvis.papers.documents;

import io.parvis.papers.documents.Document.Version;
import io.parvis.platform.kernel.History;
import io.parvis.platform.previews.Preview;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.time.LocalDate;
import java.util.List;

/// One document, for the office.
///
/// @param versions the newest first
/// @param readers who loaded it
record DocumentPage(
        Document document,
        Preview preview,
        List<Version> versions,
        List<History.Entry> readers,
        Fields fields,
        Fields renewing,
        LocalDate today)
        implements View {

    String href() {
        return document.shelf().href() + "/" + document.id();
    }
}
