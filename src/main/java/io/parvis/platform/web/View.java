package io.parvis.platform.web;

/// A page: a record with its template of the same name beside it.
public non-sealed interface View extends Answer {

    /// The HTTP status of the page: 200 unless the view says otherwise.
    default int status() {
        return 200;
    }
}
