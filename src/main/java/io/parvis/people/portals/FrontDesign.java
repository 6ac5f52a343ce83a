package io.parvis.people.portals;

import io.parvis.platform.i18n.Translations;

/// The first page of a portal. What was written for another kind than the chosen one is kept.
///
/// @param url of the firm's site
/// @param page clean HTML
record FrontDesign(FrontKind kind, String url, Translations page, Translations message) {

    static final FrontDesign USUAL =
            new FrontDesign(FrontKind.WELCOME, "", Translations.NONE, Translations.NONE);
}
