package io.parvis.platform.mail;

import io.parvis.platform.web.View;
import java.util.List;

/// The newest mails of the installation.
///
/// @param q a part of an address, where only mails to it are shown
/// @param operator whether the reader is the operator, who may send what failed once more
/// @param sends whether a mail server takes the mails
record OutboxPage(String q, List<OutboxMail> mails, boolean operator, boolean sends)
        implements View {

    String explanation() {
        return "outbox." + (sends ? "sends" : operator ? "keeps" : "demo");
    }
}
