package io.parvis.platform.files;

import io.parvis.platform.files.Storage.Kept;

/// A file whose content is kept, and that is nobody's yet. Until it is, the next sweep may take it.
///
/// @param type its media type, by what is in it
/// @param scan what the scanner found
public record Content(String name, String type, Kept kept, Scan scan) {}
