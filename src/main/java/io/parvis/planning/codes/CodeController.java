package io.parvis.planning.codes;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The code of one client.
@OfficeController("/clock-ins/codes/{client}")
class CodeController {

    private final CodeFile file;
    private final KeepingCodes keeping;

    CodeController(CodeFile file, KeepingCodes keeping) {
        this.file = file;
        this.keeping = keeping;
    }

    @GetMapping
    @Requires(Permission.MANAGE_PLANNING)
    View show(@PathVariable UUID client) {
        return file.page(client);
    }

    @PostMapping
    @Requires(Permission.MANAGE_PLANNING)
    Redirect make(@PathVariable UUID client) {
        file.page(client);
        keeping.make(List.of(client));
        return page(client).saying("codes.made");
    }

    @PostMapping("/replacement")
    @Requires(Permission.MANAGE_PLANNING)
    Redirect replace(@PathVariable UUID client) {
        keeping.replace(client);
        return page(client).saying("codes.replaced");
    }

    @DeleteMapping
    @Requires(Permission.MANAGE_PLANNING)
    Redirect remove(@PathVariable UUID client) {
        keeping.remove(client);
        return page(client).saying("codes.removed");
    }

    private static Redirect page(UUID client) {
        return Redirect.to("/clock-ins/codes/{}", client);
    }
}
