package io.parvis.people.faces;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Visit;
import io.parvis.people.identity.Visit.Guest;
import io.parvis.people.identity.Visit.Narrowed;
import io.parvis.platform.access.Badge;
import io.parvis.platform.access.Permission;
import io.parvis.platform.i18n.Languages;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.tenancy.Actor.Behind;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.Face;
import io.parvis.platform.web.Shell;
import io.parvis.platform.web.Shell.LanguageChoice;
import io.parvis.platform.web.Shell.NavItem;
import io.parvis.platform.web.Shell.Notice;
import io.parvis.platform.web.Shell.Switch;
import io.parvis.platform.web.Shell.WayBack;
import io.parvis.platform.web.ShellMaker;
import io.parvis.platform.web.Tone;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the shell from what the door knows. It asks the database nothing, so that even the page that says the database
/// is away can be drawn.
@Component
class Faces implements ShellMaker {

    private static final String HOUSE = "Parvis";

    @Override
    public Shell shell(Shell.@Nullable Flash said) {
        var visit = Visit.current();
        return visit == null ? street(said) : house(visit, said);
    }

    // Before any door: no firm is known.
    private static Shell street(Shell.@Nullable Flash said) {
        return new Shell(
                Face.BARE,
                HOUSE,
                null,
                "",
                null,
                language(),
                List.of(),
                List.of(),
                List.of(),
                said,
                languages(),
                "auto",
                null,
                null);
    }

    private static Shell house(Visit visit, Shell.@Nullable Flash said) {
        var guest = visit.guest();
        return new Shell(
                guest == null ? Face.BARE : face(visit.door().realm()),
                visit.firm().name(),
                visit.firm().slug(),
                visit.door().base(),
                guest == null ? null : guest.name(),
                language(),
                guest == null ? List.of() : navigation(visit),
                guest == null ? List.of() : banners(guest),
                guest == null ? List.of() : switches(guest),
                said,
                languages(),
                guest == null ? "auto" : guest.theme(),
                theme(visit.firm()),
                guest == null ? null : search(visit),
                guest == null ? null : narrowed(visit, guest.narrowed()),
                guest == null ? null : wayBack(visit, guest.behind()),
                logo(visit),
                corner(visit));
    }

    private static String theme(Firm firm) {
        return "/" + firm.slug() + "/theme.css?" + firm.colour().substring(1);
    }

    private static @Nullable String logo(Visit visit) {
        var mark = visit.firm().logo();
        return mark == null ? null : "/" + visit.firm().slug() + "/logo?" + mark;
    }

    private static Shell.@Nullable Corner corner(Visit visit) {
        var chat = visit.door().base() + "/chat";
        return visit.firm().chats() && Badge.current().may(Permission.CHAT)
                ? new Shell.Corner("chat", chat, chat + "/corner")
                : null;
    }

    // The box looks for clients, as that is what an office looks for all day.
    private static @Nullable String search(Visit visit) {
        return visit.door().realm() == Realm.STAFF && Badge.current().may(Permission.SEE_CLIENTS)
                ? visit.door().base() + "/clients"
                : null;
    }

    private static Shell.@Nullable Narrowed narrowed(Visit visit, @Nullable Narrowed to) {
        return to == null
                ? null
                : new Shell.Narrowed(to.name(), visit.door().base() + "/client-filter");
    }

    private static @Nullable WayBack wayBack(Visit visit, @Nullable Behind behind) {
        if (behind == null) {
            return null;
        }
        var text =
                behind.realm() == Realm.OPERATOR
                        ? Message.of("way-back.operator")
                        : Message.of("way-back.office", visit.firm().name());
        return new WayBack(visit.door().base() + "/stay", text);
    }

    private static List<NavItem> navigation(Visit visit) {
        return Navigation.of(
                visit.firm(), visit.door().realm(), visit.door().base(), Badge.current());
    }

    private static Face face(Realm realm) {
        return switch (realm) {
            case STAFF -> Face.OFFICE;
            case CLIENT -> Face.PORTAL;
            case WORKER -> Face.TEAM;
            case OPERATOR -> Face.OPERATOR;
            default -> Face.BARE;
        };
    }

    private static List<Notice> banners(Guest guest) {
        return Stream.concat(entered(guest).stream(), startup(guest).stream()).toList();
    }

    // Nobody forgets for a moment whose rights these are (decision 0052).
    private static List<Notice> entered(Guest guest) {
        var behind = guest.behind();
        return behind == null
                ? List.of()
                : List.of(
                        new Notice(
                                Tone.CAUTION,
                                behind.preview()
                                        ? Message.of("banner.preview", guest.name())
                                        : Message.of("banner.entered", guest.name(), behind.name()),
                                behind.preview() ? "eye" : "user-shield"));
    }

    // The client's side is told that its domain is not ready (DOM-11), on every page until it is.
    private static List<Notice> startup(Guest guest) {
        var domain = guest.domain();
        return domain == null || !domain.startup() || domain.blocked()
                ? List.of()
                : List.of(new Notice(Tone.CAUTION, Message.of("banner.startup"), "clock"));
    }

    private static List<Switch> switches(Guest guest) {
        var here = guest.domain();
        return guest.domains().stream()
                .map(own ->
                        new Switch(
                                own.name(), own.id(), here != null && own.id().equals(here.id())))
                .toList();
    }

    // The one that is spoken stays among them, though the firm offers it no more.
    private static List<LanguageChoice> languages() {
        var current = language();
        var visit = Visit.current();
        var offered = visit == null ? Languages.ALL : visit.languages();
        return Languages.ALL.stream()
                .filter(code -> offered.contains(code) || code.equals(current))
                .map(code -> new LanguageChoice(code, ownName(code), code.equals(current)))
                .toList();
    }

    private static String ownName(String code) {
        var locale = Locale.of(code);
        var name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    private static String language() {
        return Current.locale().getLanguage();
    }
}
