package io.parvis.people.firm;

import io.parvis.people.menus.Audience;
import io.parvis.people.menus.PortalMenu;
import io.parvis.platform.i18n.Languages;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Show;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A tenant of the installation, as every request needs to know it.
///
/// @param modules which the operator deployed for it
/// @param chat whether it turned its chat on
/// @param languages in which it speaks with clients and workers
/// @param logo the mark of its picture, which changes with it; null where it has none
/// @param menus those it published at its portals
/// @param can the number of its account with the operator; the operator's own firm has none
public record Firm(
        UUID id,
        String slug,
        @Nullable Can can,
        String name,
        String country,
        String language,
        ZoneId zone,
        String colour,
        Plan plan,
        FirmState state,
        Set<Feature> modules,
        boolean chat,
        @Nullable String logo,
        List<String> languages,
        SessionLimits sessions,
        FactorDuty factorFor,
        FirstWay firstWay,
        Map<Audience, PortalMenu> menus) {

    public Locale locale(String readersLanguage) {
        return Languages.locale(readersLanguage, country);
    }

    /// Those among which a client's or a worker's is chosen: what the firm offers, and the one that was chosen before.
    ///
    /// @param chosen empty where none was
    public List<Choice> languageChoices(String chosen) {
        return Languages.ALL.stream()
                .filter(code -> languages.contains(code) || code.equals(chosen))
                .map(code -> new Choice(code, Show.language(code)))
                .toList();
    }

    /// In which languages a form asks for a text: those it offers, and those in which something is written.
    ///
    /// @param text the name of the text, as in `Fields.textIn`
    public List<String> writtenIn(Fields fields, String text) {
        return Languages.ALL.stream()
                .filter(code ->
                        languages.contains(code)
                                || !fields.value(Fields.textIn(text, code)).isEmpty())
                .toList();
    }

    /// @param chosen what was chosen before, which may stay
    /// @throws Refused at `language` when the firm does not offer it
    public void mustOffer(String language, String chosen) {
        if (!languages.contains(language) && !language.equals(chosen)) {
            throw Refused.at("language", "firm.language.unoffered", Languages.name(language));
        }
    }

    /// Whether the firm's plan brings this, and the operator deployed it where it is a module.
    public boolean has(Feature feature) {
        return feature.isThere(plan, modules);
    }

    /// The menu in force at a portal: the firm's own, where its portal may be configured.
    public PortalMenu menu(Audience audience) {
        var own = menus.get(audience);
        return own == null || !has(portal(audience)) ? PortalMenu.usual(audience) : own;
    }

    /// The same with another menu at a portal, for whoever looks at what is not published yet.
    public Firm showing(Audience audience, PortalMenu menu) {
        var shown = new EnumMap<Audience, PortalMenu>(Audience.class);
        shown.putAll(menus);
        shown.put(audience, menu);
        return showing(Map.copyOf(shown));
    }

    private Firm showing(Map<Audience, PortalMenu> others) {
        return new Firm(
                id, slug, can, name, country, language, zone, colour, plan, state, modules, chat,
                logo, languages, sessions, factorFor, firstWay, others);
    }

    /// What a firm needs to set up the portal of that audience.
    public static Feature portal(Audience audience) {
        return audience == Audience.CLIENT ? Feature.CLIENT_PORTAL : Feature.WORKER_PORTAL;
    }

    /// Whether there is a chat: the operator deployed it and the firm turned it on.
    public boolean chats() {
        return has(Feature.CHAT) && chat;
    }

    /// Whether people and programs of the firm come in, and what it sends goes out.
    public boolean isOpen() {
        return state == FirmState.ACTIVE;
    }

    /// The program itself, inside this firm.
    public Actor system() {
        return Actor.system(id, locale(language), zone);
    }
}
