package io.parvis.platform.web;

import java.util.Optional;

/// A firm's colour, made fit to be read: white stands on it, and it stands as text on our surfaces,
/// with a contrast of 4.5 at least, in light and in dark.
public final class ThemeColour {
    private static final double READABLE = 4.5;
    private static final double VISIBLE = 3;

    // The surfaces of app.css which come nearest to text in the firm's colour.
    private static final Colour LIGHT = new Colour(0xee, 0xf2, 0xf4);
    private static final Colour DARK = new Colour(0x16, 0x1e, 0x24);
    private static final Colour DARK_HOVER = new Colour(0x20, 0x2b, 0x33);
    private static final double LIGHT_CHOSEN = 0.10;
    private static final double DARK_CHOSEN = 0.30;

    private final Colour light;
    private final Colour dark;

    private ThemeColour(Colour wished) {
        light = wished.towards(Colour.BLACK, it -> it.contrast(Colour.WHITE) >= READABLE);
        dark = light.towards(Colour.WHITE, it -> it.contrast(DARK) >= VISIBLE);
    }

    /// Reads `#0f6b6b`; empty when that is no colour.
    public static Optional<ThemeColour> read(String hex) {
        return Colour.read(hex).map(ThemeColour::new);
    }

    /// The colour as it will be seen on white: the wished one, or a darker one of the same hue.
    public String hex() {
        return light.hex();
    }

    /// The body of the stylesheet that puts the firm's colour in the place of the house's own.
    public String stylesheet() {
        return """
        :root {
            --accent: light-dark(%s, %s);
            --accent-strong: light-dark(%s, %s);
            --accent-on: #fff;
            --accent-text: light-dark(%s, %s);
            --accent-line: light-dark(%s, %s);
        }
        """
                .formatted(
                        light.hex(),
                        dark.hex(),
                        light.mixed(Colour.BLACK, 0.2).hex(),
                        dark.mixed(Colour.BLACK, 0.15).hex(),
                        textOnLight().hex(),
                        textOnDark().hex(),
                        light.hex(),
                        dark.mixed(Colour.WHITE, 0.2).hex());
    }

    Colour filling(boolean inTheDark) {
        return inTheDark ? dark : light;
    }

    Colour textOnLight() {
        var chosen = Colour.WHITE.mixed(light, LIGHT_CHOSEN);
        return light.towards(
                Colour.BLACK,
                it -> it.contrast(chosen) >= READABLE && it.contrast(LIGHT) >= READABLE);
    }

    Colour textOnDark() {
        var chosen = DARK.mixed(dark, DARK_CHOSEN);
        return dark.towards(
                Colour.WHITE,
                it -> it.contrast(chosen) >= READABLE && it.contrast(DARK_HOVER) >= READABLE);
    }
}
