package io.parvis.people.details;

import io.parvis.people.menus.Detail;
import io.parvis.people.menus.DetailRights;
import io.parvis.people.workers.Known;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is known of a worker, as they read it.
///
/// @param worker null for somebody of whom the firm keeps no record
/// @param open what they asked for and waits
/// @param answered what was answered lately
record OwnDetailsPage(
        @Nullable Known worker,
        String firm,
        DetailRights rights,
        List<Request> open,
        List<Request> answered)
        implements View {

    List<Detail> shown() {
        return Stream.of(Detail.values()).filter(rights::shows).toList();
    }

    boolean mayChange() {
        return !rights.open().isEmpty();
    }

    List<String> lines(Detail detail) {
        return Said.lines(detail, Objects.requireNonNull(worker));
    }

    String wanted(Request request) {
        var country = Objects.requireNonNull(worker).country();
        return String.join(", ", Said.lines(request.detail(), request.wanted(), country));
    }

    boolean waits(Detail detail) {
        return open.stream().anyMatch(request -> request.detail() == detail);
    }
}
