package io.parvis.platform.web;

/// What a colour says. An icon and a word always say it too.
public enum Tone {
    NEUTRAL("neutral", "info-circle"),
    ACCENT("accent", "star"),
    INFO("info", "info-circle"),
    GOOD("good", "circle-check"),
    CAUTION("caution", "alert-triangle"),
    BAD("bad", "alert-circle");

    private final String style;
    private final String icon;

    Tone(String style, String icon) {
        this.style = style;
        this.icon = icon;
    }

    /// The word the stylesheet knows it by.
    public String style() {
        return style;
    }

    /// The icon that goes with it where a page names none.
    public String icon() {
        return icon;
    }
}
