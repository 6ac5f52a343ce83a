package io.parvis.platform.web;

import io.parvis.platform.kernel.Message;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What stands around a page: whose it is, who reads it, and where else one can go.
///
/// @param base the address of this door, such as `/acme/office`
/// @param personName null while nobody is signed in
/// @param theme `light`, `dark` or `auto`
/// @param themeHref the stylesheet with the firm's colour, null for the house's own
/// @param logoHref the picture of the firm; null where it has none, and its initials stand for it
/// @param narrowed the one client that every list is narrowed to; null for all
/// @param wayBack how one leaves who is here with another's rights; null for the person themselves
/// @param corner what stands in the corner of every page; null for nothing
/// @param searchHref what the search box asks with `q`, null where there is nothing to search yet
public record Shell(
        Face face,
        String firmName,
        @Nullable String firmSlug,
        String base,
        @Nullable String personName,
        String language,
        List<NavItem> navigation,
        List<Notice> banners,
        List<Switch> switcher,
        @Nullable Flash flash,
        List<LanguageChoice> languages,
        String theme,
        @Nullable String themeHref,
        @Nullable String searchHref,
        @Nullable Narrowed narrowed,
        @Nullable WayBack wayBack,
        @Nullable String logoHref,
        @Nullable Corner corner) {

    private static final int TABS = 5;

    /// Around somebody who is here as themselves.
    public Shell(
            Face face,
            String firmName,
            @Nullable String firmSlug,
            String base,
            @Nullable String personName,
            String language,
            List<NavItem> navigation,
            List<Notice> banners,
            List<Switch> switcher,
            @Nullable Flash flash,
            List<LanguageChoice> languages,
            String theme,
            @Nullable String themeHref,
            @Nullable String searchHref) {
        this(
                face,
                firmName,
                firmSlug,
                base,
                personName,
                language,
                navigation,
                banners,
                switcher,
                flash,
                languages,
                theme,
                themeHref,
                searchHref,
                null,
                null,
                null,
                null);
    }

    /// What every list is narrowed to; a deletion sent to `href` cancels it.
    public record Narrowed(String name, String href) {}

    /// Leads to a talk with the firm.
    ///
    /// @param section the page on which it would lead nowhere
    /// @param stateHref where the script asks what to say on it
    public record Corner(String section, String href, String stateHref) {}

    /// Ends a stay with another's rights: a deletion sent to `href`.
    public record WayBack(String href, Message text) {}

    /// An entry of the navigation, its words under `nav.` and the key; one with children is a heading
    /// over them.
    ///
    /// @param label what the firm calls it; empty for the house's words
    public record NavItem(
            String key,
            String href,
            String icon,
            boolean active,
            List<NavItem> children,
            String label) {
        public NavItem(String key, String href, String icon, boolean active) {
            this(key, href, icon, active, List.of());
        }

        public NavItem(
                String key, String href, String icon, boolean active, List<NavItem> children) {
            this(key, href, icon, active, children, "");
        }

        /// The same under another name, or under its own where that is empty.
        public NavItem called(String other) {
            return new NavItem(key, href, icon, active, children, other);
        }

        String text() {
            return label.isEmpty() ? Show.t("nav." + key) : label;
        }

        boolean here(String section) {
            return active || key.equals(section);
        }
    }

    /// Something to know on every page, above its content.
    public record Notice(Tone tone, Message text, String icon) {}

    /// Another domain of the same person.
    public record Switch(String name, UUID id, boolean current) {}

    /// The one sentence that answers the last act.
    public record Flash(Tone tone, Message text) {}

    public record LanguageChoice(String code, String name, boolean current) {}

    /// The theme to write on the page; null lets the reader's system decide.
    @Nullable String fixedTheme() {
        return theme.equals("auto") ? null : theme;
    }

    /// Takes a POST with the token and nothing else.
    String signOutHref() {
        return base + "/sign-out";
    }

    String accountHref() {
        return base + "/account";
    }

    /// Takes a POST with `theme`, and leads back to the page it came from.
    String appearanceHref() {
        return base + "/appearance";
    }

    String titleOf(String page) {
        var parts = face == Face.OPERATOR ? List.of(page) : List.of(page, firmName);
        return String.join(" · ", parts) + " · Parvis";
    }

    /// Whether a phone's bar has no room for every entry.
    boolean hasMore() {
        return navigation.size() > TABS;
    }

    /// What a phone shows under "More".
    List<NavItem> more() {
        return navigation.subList(TABS - 1, navigation.size());
    }

    /// The domains of the same person beside the one in sight.
    List<Switch> otherDomains() {
        return switcher.stream().filter(one -> !one.current()).toList();
    }

    boolean signedIn() {
        return personName != null;
    }
}
