package io.parvis.platform.api;

import io.parvis.platform.kernel.Message;

/// One thing that is wrong in what was sent.
///
/// @param pointer JSON Pointer into the body; empty for a parameter of the address
/// @param parameter the parameter's name; empty for the body
public record Fault(String pointer, String parameter, Message said) {

    public static Fault at(String pointer, Message said) {
        return new Fault(pointer, "", said);
    }

    static Fault in(String parameter, Message said) {
        return new Fault("", parameter, said);
    }

    /// The pointer to something inside what another one points to (RFC 6901).
    static String inside(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
