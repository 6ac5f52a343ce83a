package io.parvis.people.details;

import io.parvis.people.details.RequestsPage.Asking;
import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Visit;
import io.parvis.people.menus.Audience;
import io.parvis.people.menus.Detail;
import io.parvis.people.menus.DetailRight;
import io.parvis.people.menus.DetailRights;
import io.parvis.people.workers.Known;
import io.parvis.people.workers.OwnDetails;
import io.parvis.people.workers.WorkerId;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.web.Fields;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what the pages show about the details of workers.
@Component
@Transactional(readOnly = true)
class DetailFile {

    // How long a worker goes on to read what was answered.
    private static final Duration LATELY = Duration.ofDays(30);

    private final OwnDetails own;
    private final Requests requests;
    private final Clock clock;

    DetailFile(OwnDetails own, Requests requests, Clock clock) {
        this.own = own;
        this.requests = requests;
        this.clock = clock;
    }

    static DetailRights rights() {
        return firm().menu(Audience.WORKER).details();
    }

    public OwnDetailsPage page() {
        var worker = own.mine().orElse(null);
        return new OwnDetailsPage(
                worker,
                firm().name(),
                rights(),
                worker == null ? List.of() : requests.open(worker.id()),
                worker == null
                        ? List.of()
                        : requests.answered(worker.id(), clock.instant().minus(LATELY)));
    }

    /// @param typed what could not be taken; empty at first
    /// @throws NotFound for somebody of whom the firm keeps no record
    public EditOwnDetailsPage edit(Fields typed) {
        var worker = own.mine().orElseThrow(NotFound::new);
        var waiting = requests.open(worker.id()).stream().map(Request::detail).toList();
        var open = rights().open().stream().filter(one -> !waiting.contains(one)).toList();
        return new EditOwnDetailsPage(
                worker,
                open,
                asked(open),
                typed.anyError() ? again(worker, typed) : EditOwnDetailsPage.of(worker));
    }

    private static List<Detail> asked(List<Detail> open) {
        return open.stream().filter(one -> rights().right(one) == DetailRight.ASKED).toList();
    }

    // After somebody else saved, saving once more is a choice made knowingly. A password is typed
    // anew.
    private static Fields again(Known worker, Fields typed) {
        return typed.fixed("current", "").fixed("version", "" + worker.version());
    }

    /// Whether what was typed changes where the worker is written to, or paid.
    public boolean isDelicate(Fields sent) {
        var worker = own.mine().orElseThrow(NotFound::new);
        var email = sent.value("email");
        return !sent.value("iban").isBlank()
                || !email.isBlank() && !email.equals(worker.value("email"));
    }

    /// What waits for the office, worker by worker.
    public RequestsPage waiting(Fields typed, String refusing) {
        var all = new LinkedHashMap<WorkerId, List<Request>>();
        requests.open()
                .forEach(one -> all.computeIfAbsent(one.worker(), _ -> new ArrayList<>()).add(one));
        var workers = own.all(all.keySet());
        return new RequestsPage(
                all.entrySet().stream()
                        .map(one ->
                                new Asking(
                                        Objects.requireNonNull(workers.get(one.getKey())),
                                        one.getValue()))
                        .toList(),
                typed,
                refusing);
    }

    private static Firm firm() {
        return Visit.here().firm();
    }
}
