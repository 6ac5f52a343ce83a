package io.parvis.platform.web;

/// A part of a strip that stands out.
///
/// @param from in parts of the [#WHOLE]
/// @param to not included
public record Band(int from, int to) {

    public static final int WHOLE = 1440;
}
