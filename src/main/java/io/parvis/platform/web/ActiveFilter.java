package io.parvis.platform.web;

/// A filter now narrowing a list, and the address of the list without it.
public record ActiveFilter(String label, String value, String withoutHref) {}
