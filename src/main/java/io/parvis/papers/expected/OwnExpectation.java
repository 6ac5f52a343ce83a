package io.parvis.papers.expected;

import static io.parvis.platform.web.Show.base;
import static io.parvis.platform.web.Show.can;

import io.parvis.platform.access.Permission;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;

/// A document that the firm asks of whoever reads it.
record OwnExpectation(Expectation one, Fields fields) implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    boolean isOfClient() {
        return one.shelf().isForClients();
    }

    String href() {
        return base() + one.ownPath();
    }

    boolean maySend() {
        return one.state() != ExpectationState.WAIVED
                && (!isOfClient() || can(Permission.SEND_DOCUMENTS));
    }
}
