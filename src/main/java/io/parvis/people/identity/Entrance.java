package io.parvis.people.identity;

import io.parvis.people.firm.Firm;
import io.parvis.people.firm.Firms;
import io.parvis.people.identity.Visit.Guest;
import io.parvis.platform.access.Badge;
import io.parvis.platform.access.Role;
import io.parvis.platform.i18n.Languages;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.Doors;
import io.parvis.platform.web.Doors.Door;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/// Binds, for the length of a request, who acts and what they may: from the path's door and the cookie shown at it.
class Entrance extends OncePerRequestFilter {

    // Pages send it with what they ask by themselves.
    private static final String UNATTENDED = "X-Unattended";

    private final Firms firms;
    private final SessionBook book;
    private final EnteredGuests entered;
    private final RightsAtDoor rights;
    private final Drafts drafts;

    Entrance(
            Firms firms,
            SessionBook book,
            EnteredGuests entered,
            RightsAtDoor rights,
            Drafts drafts) {
        this.firms = firms;
        this.book = book;
        this.entered = entered;
        this.rights = rights;
        this.drafts = drafts;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var door = Doors.of(request);
        var firm = door.flatMap(known -> firms.find(known.slug()));
        try {
            if (firm.isPresent()) {
                visit(request, firm.get(), door.orElseThrow(), () -> go(chain, request, response));
            } else if (door.isPresent() && request.getDispatcherType() != DispatcherType.ERROR) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else {
                var locale = SpokenLanguage.of(request, "BE", "en", Languages.ALL);
                var stranger = Actor.nobody(null, locale, Actor.DEFAULT_ZONE);
                Current.as(stranger, () -> go(chain, request, response));
            }
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private void visit(
            HttpServletRequest request,
            Firm firm,
            Door door,
            ScopedValue.CallableOp<?, Exception> rest)
            throws Exception {
        var guest = guest(request, firm, door);
        var badge = guest.map(known -> badge(firm, known)).orElse(Badge.NONE);
        var actor = actor(request, firm, door, guest);
        Visit.during(
                shown(new Visit(firm, door, guest.orElse(null))),
                () -> Badge.wearing(badge, () -> Current.as(actor, rest)));
    }

    private Visit shown(Visit visit) {
        return visit.isPreview()
                ? new Visit(
                        drafts.shown(visit.firm(), visit.door().realm()),
                        visit.door(),
                        visit.guest())
                : visit;
    }

    private Optional<Guest> guest(HttpServletRequest request, Firm firm, Door door) {
        if (door.realm() == Realm.NOBODY) {
            return Optional.empty();
        }
        // A stay that is over leaves nobody: going on unnoticed as oneself would mislead.
        var stay = SessionCookie.STAY.read(request, door);
        var attended = request.getHeader(UNATTENDED) == null;
        var guest =
                stay.isPresent()
                        ? entered.guest(firm, door.realm(), stay.get().hash())
                        : SessionCookie.OWN
                                .read(request, door)
                                .flatMap(token -> book.guest(firm, door.realm(), token, attended));
        return guest.filter(known -> firm.isOpen() || isOperator(known));
    }

    // Into a firm that is closed goes nobody but the operator who entered it.
    private static boolean isOperator(Guest guest) {
        var behind = guest.behind();
        return behind != null && behind.realm() == Realm.OPERATOR;
    }

    private Badge badge(Firm firm, Guest guest) {
        var domain = guest.domain();
        var barred = domain != null && domain.blocked();
        var badge =
                new Badge(
                        roleOf(guest),
                        guest.session(),
                        guest.mustChangePassword(),
                        barred,
                        rights.of(firm, guest),
                        guest.behind() != null);
        return badge.settingFactor(guest.factorDue() && firm.factorFor().asks(badge.role()));
    }

    // At the portal the role is not the account's: it depends on the domain one stands in.
    static Role roleOf(Guest guest) {
        var domain = guest.domain();
        if (domain == null) {
            var role = Role.valueOf(guest.role());
            return role.realm() == Realm.CLIENT ? Role.OUTSIDER : role;
        }
        return domain.owned() ? Role.OWNER : domain.delegated() ? Role.DELEGATE : Role.MEMBER;
    }

    private static Actor actor(
            HttpServletRequest request, Firm firm, Door door, Optional<Guest> guest) {
        if (guest.isEmpty()) {
            return Actor.nobody(firm.id(), spoken(request, firm, door), firm.zone());
        }
        var in = guest.get();
        var domain = in.domain();
        return new Actor(
                door.realm(),
                firm.id(),
                in.account().value(),
                domain == null || domain.blocked() ? null : domain.id(),
                in.name(),
                firm.locale(in.language()),
                firm.zone(),
                in.behind());
    }

    private static Locale spoken(HttpServletRequest request, Firm firm, Door door) {
        var offered = new Visit(firm, door, null).languages();
        return SpokenLanguage.of(request, firm.country(), firm.language(), offered);
    }

    private static boolean go(
            FilterChain chain, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        return true;
    }

    // An error page is drawn in a second pass, which needs to know the visitor as well.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
