package io.parvis.people.clientele;

import io.parvis.people.clients.ClientRecords;
import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Constraints;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Creating a client.
@OfficeController("/clients")
class NewClientController {

    private static final Message ALIKE = Message.of("clients.alike");

    private final CreatingClients creating;
    private final ClientRecords records;
    private final Sortings sortings;
    private final Ids ids;

    NewClientController(
            CreatingClients creating, ClientRecords records, Sortings sortings, Ids ids) {
        this.creating = creating;
        this.records = records;
        this.sortings = sortings;
        this.ids = ids;
    }

    @GetMapping("/new")
    @Requires(Permission.MANAGE_CLIENTS)
    View show() {
        var firm = Visit.here().firm();
        var fields =
                Fields.of(
                        Map.of(
                                "once", ids.next(),
                                "kind", "COMPANY",
                                "language", firm.language(),
                                "country", firm.country()));
        return new NewClientPage(fields, sortings.all(), List.of());
    }

    @PostMapping
    @Requires(Permission.MANAGE_CLIENTS)
    Answer create(Form<NewClientForm> form, HttpServletRequest request) {
        var all = sortings.all();
        return form.blaming("login", "account_identifier_taken")
                .send(
                        typed -> {
                            var own = OwnValues.read(all.fields(), form.fields());
                            create(typed, own, request.getRemoteAddr());
                            return Redirect.to("/clients/{}", typed.once().value())
                                    .saying("clients.created", typed.name());
                        },
                        fields -> again(form, fields, all));
    }

    private void create(NewClientForm typed, Map<UUID, String> own, String from) {
        try {
            creating.create(Visit.here().firm(), typed, own, from);
        } catch (DuplicateKeyException sentTwice) {
            if (!Constraints.name(sentTwice).equals(Optional.of("client_pk"))) {
                throw sentTwice;
            }
        }
    }

    private View again(Form<NewClientForm> form, Fields fields, Sortings.All all) {
        var typed = form.value();
        if (typed == null || !fields.errors("").contains(ALIKE)) {
            return new NewClientPage(fields, all, List.of());
        }
        var details = typed.particulars().details("", Map.of());
        return new NewClientPage(
                fields, all, records.alike(typed.once().value(), typed.email(), details));
    }
}
