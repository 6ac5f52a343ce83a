package io.parvis.house;

/// A file of the repository that a test of a feature writes: see [CommittedFile].
public final class CommittedDocument {

    private CommittedDocument() {}

    public static void assertIs(String path, String text) {
        CommittedFile.of(path).assertIs(text);
    }
}
