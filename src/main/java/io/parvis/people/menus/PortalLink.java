package io.parvis.people.menus;

import io.parvis.platform.i18n.Translations;
import java.util.UUID;

/// An entry of a menu that leads to another site.
///
/// @param url with places for facts about whoever clicks, such as `{clientId}`
public record PortalLink(UUID id, Translations name, String url) {}
