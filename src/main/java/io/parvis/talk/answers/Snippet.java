package io.parvis.talk.answers;

/// A template in one language, ready to be put in.
public record Snippet(String name, String text) {}
