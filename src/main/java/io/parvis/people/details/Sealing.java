package io.parvis.people.details;

/// What a sealed bank account is sealed for, so that it opens nowhere else.
final class Sealing {

    private Sealing() {}

    static String about(RequestId id) {
        return "detail_request:" + id;
    }
}
