package io.parvis.planning.clocking;

import io.parvis.platform.web.View;

/// What was scanned opens nothing, or nothing any more.
record UnknownCodePage() implements View {

    @Override
    public int status() {
        return 404;
    }
}
