package io.parvis.people.todo;

import io.parvis.platform.kernel.Message;
import java.util.function.Supplier;

/// Something that comes next, or that somebody waits for.
///
/// @param text in the words of the page, asked for while it is drawn
/// @param verb what the button says
/// @param icon its name
/// @param path where the button leads, within the door
public record ToDo(Supplier<String> text, Message verb, String icon, String path) {}
