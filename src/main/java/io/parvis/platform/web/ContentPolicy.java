package io.parvis.platform.web;

import java.util.List;

/// What a page of ours may load, and who may show it within a page of theirs.
public final class ContentPolicy {

    private static final List<String> DIRECTIVES =
            List.of(
                    "default-src 'none'",
                    "script-src 'self'",
                    "style-src 'self'",
                    "img-src 'self' data:",
                    "font-src 'self'",
                    "connect-src 'self'",
                    "form-action 'self'",
                    "base-uri 'none'");

    /// Nobody frames it.
    public static final String OURS = framedBy(List.of("'none'"));

    private ContentPolicy() {}

    /// Shows a page of that origin within ours, and is framed by nobody.
    public static String showing(String origin) {
        return OURS + "; frame-src " + origin;
    }

    /// @param ancestors origins, or `'self'`
    public static String framedBy(List<String> ancestors) {
        return String.join("; ", DIRECTIVES) + "; frame-ancestors " + String.join(" ", ancestors);
    }
}
