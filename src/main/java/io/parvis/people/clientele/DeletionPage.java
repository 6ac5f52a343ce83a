package io.parvis.people.clientele;

import static io.parvis.platform.web.Show.t;

import io.parvis.people.clients.ClientFate;
import io.parvis.people.clients.Fate;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.stream.Collectors;

/// What deleting would do to each client that was chosen.
record DeletionPage(List<ClientFate> fates, Fields fields) implements View {

    /// More names than this nobody reads.
    static final int SHOWN = 300;

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    List<ClientFate> meeting(Fate fate) {
        return fates.stream().filter(one -> one.fate() == fate).toList();
    }

    boolean anyGoes() {
        return fates.stream().anyMatch(one -> one.fate() != Fate.REFUSED);
    }

    String ids(Fate fate) {
        return ChosenClients.written(ClientFate.of(fates, fate));
    }

    String title() {
        return fates.size() == 1
                ? t("clients.delete.one", fates.getFirst().name())
                : t("clients.delete.several", fates.size());
    }

    static String why(ClientFate one) {
        return one.why().stream().map(key -> t(key)).collect(Collectors.joining(" · "));
    }
}
