package io.parvis.platform.web;

/// One of several views of the same list or thing.
public record Tab(String text, String href, boolean current) {}
