package io.parvis.platform.web;

/// What a handler for people answers with: a page to read, or another address to go to.
public sealed interface Answer permits View, Redirect {}
