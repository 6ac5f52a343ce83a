package io.parvis.people.generating;

import io.parvis.people.generating.Batches.Left;
import io.parvis.platform.web.QrCode;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.UUID;

/// What is printed and handed to workers without an e-mail address.
///
/// @param door the address of the worker portal
record SheetPage(UUID batch, String firm, String door, List<Left> workers) implements View {

    QrCode qr() {
        return QrCode.of(door);
    }
}
