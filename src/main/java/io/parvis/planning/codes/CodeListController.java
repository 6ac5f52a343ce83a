package io.parvis.planning.codes;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// The codes of all clients, and many of them to print.
@OfficeController("/clock-ins/codes")
class CodeListController {

    private static final int MOST = 100;

    private final CodeFile file;
    private final KeepingCodes keeping;

    CodeListController(CodeFile file, KeepingCodes keeping) {
        this.file = file;
        this.keeping = keeping;
    }

    record Picked(List<UUID> ids) {

        List<UUID> some() {
            return ids.stream().distinct().limit(MOST).toList();
        }
    }

    /// What cannot be read narrows nothing.
    @GetMapping
    @Requires(Permission.MANAGE_PLANNING)
    View list(Form<CodeQuery> form) {
        var query = form.value();
        return file.list(query == null || form.fields().anyError() ? CodeQuery.NONE : query);
    }

    /// Makes those that are missing, and shows all to print.
    @PostMapping("/sheet")
    @Requires(Permission.MANAGE_PLANNING)
    Redirect make(Form<Picked> form) {
        var picked = form.orRefused().some();
        keeping.make(picked);
        var ids = picked.stream().map(one -> "ids=" + one).collect(Collectors.joining("&"));
        return Redirect.to("/clock-ins/codes/sheet?" + ids);
    }

    @GetMapping("/sheet")
    @Requires(Permission.MANAGE_PLANNING)
    View sheet(Form<Picked> form) {
        var picked = form.value();
        return file.sheet(picked == null || form.fields().anyError() ? List.of() : picked.some());
    }
}
