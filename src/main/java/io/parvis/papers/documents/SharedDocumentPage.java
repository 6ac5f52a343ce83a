package io.parvis.papers.documents;

import io.parvis.platform.previews.Preview;
import io.parvis.platform.web.View;

/// One document as a client or a worker looks at it.
///
/// @param client whether a client does
record SharedDocumentPage(Document document, Preview preview, boolean client) implements View {

    String href() {
        return SharedPage.href() + "/" + document.id();
    }
}
