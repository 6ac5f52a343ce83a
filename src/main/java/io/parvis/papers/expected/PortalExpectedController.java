package io.parvis.papers.expected;

import io.parvis.papers.expected.OwnExpectedDesk.Sending;
import io.parvis.people.menus.MenuEntry;
import io.parvis.people.menus.OfMenu;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.PortalController;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// A document that the firm asks of a client.
@OfMenu(MenuEntry.DOCUMENTS)
@PortalController("/expected/{expected}")
class PortalExpectedController {

    private final OwnExpectedDesk desk;

    PortalExpectedController(OwnExpectedDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Requires(Permission.SEE_DOCUMENTS)
    View show(@PathVariable UUID expected) {
        return desk.show(expected);
    }

    @PostMapping
    @Requires(Permission.SEND_DOCUMENTS)
    Answer send(
            @PathVariable UUID expected,
            Form<Sending> form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        return desk.send(expected, form, files);
    }
}
