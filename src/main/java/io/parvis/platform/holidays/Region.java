package io.parvis.platform.holidays;

/// A part of a country that keeps other holidays than the rest, such as a province.
public record Region(String code, String name) {}
