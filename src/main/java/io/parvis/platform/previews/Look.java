package io.parvis.platform.previews;

/// What was found out about a file.
///
/// @param text the beginning of what it says, in one line; empty where nothing can be read
public record Look(Preview preview, String text) {}
