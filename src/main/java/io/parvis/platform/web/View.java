package io.parvis.platform.web;

/// What a handler returns to show a page: a record with its template of the same name beside it.
public interface View {

    /// The HTTP status of the page: 200 unless the view says otherwise.
    default int status() {
        return 200;
    }
}
