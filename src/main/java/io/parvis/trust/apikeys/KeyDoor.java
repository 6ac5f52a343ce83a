package io.parvis.trust.apikeys;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Badge;
import io.parvis.platform.api.ProblemWriter;
import io.parvis.platform.api.Refusal;
import io.parvis.platform.i18n.Languages;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.Doors.Door;
import io.parvis.trust.apikeys.ApiKeys.Holder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.ScopedValue.CallableOp;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/// Binds, for the length of a request to the API, whose key was shown and what it may.
class KeyDoor extends OncePerRequestFilter {

    private static final String ROOT = "/api/v1";

    private final KeyRing ring;
    private final RateLimits limits;
    private final ProblemWriter problems;

    KeyDoor(KeyRing ring, RateLimits limits, ProblemWriter problems) {
        this.ring = ring;
        this.limits = limits;
        this.problems = problems;
    }

    // What the API can do is no secret: the document needs no key.
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().equals(ROOT + "/openapi.json");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            var shown = ring.shown(request);
            count(shown.holder(), response);
            ring.touch(shown);
            var gone = enter(shown.holder(), shown.firm(), () -> go(chain, request, response));
            if (gone.isPresent()) {
                throw gone.get();
            }
        } catch (Refusal refusal) {
            problems.write(refusal, response);
        } catch (DataAccessException | TransactionException away) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            problems.write(Refusal.away(), response);
        }
    }

    private void count(Holder holder, HttpServletResponse response) {
        var allowance = limits.take(holder.id());
        response.setHeader("RateLimit-Policy", allowance.policy());
        response.setHeader("RateLimit", allowance.state());
        if (!allowance.heard()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(allowance.next()));
            throw Refusal.tooMany();
        }
    }

    private static <T> T enter(Holder holder, Firm firm, CallableOp<T, IOException> rest)
            throws IOException {
        var visit = new Visit(firm, new Door(firm.slug(), Realm.STAFF, ROOT), null);
        return Visit.during(
                visit,
                () ->
                        Badge.wearing(
                                Badge.ofKey(holder.scopes()),
                                () -> Current.as(actor(holder, firm), rest)));
    }

    // Behind the walls a key is an employee without any function; one that sees shielded domains
    // too
    // stands where the program itself does in this firm.
    private static Actor actor(Holder holder, Firm firm) {
        return new Actor(
                holder.shielded() ? Realm.SYSTEM : Realm.STAFF,
                firm.id(),
                holder.id(),
                null,
                holder.name(),
                Languages.locale(Current.locale().getLanguage(), firm.country()),
                firm.zone());
    }

    // An act bound to a scope throws one kind of checked exception: the other comes back as a
    // value.
    private static Optional<ServletException> go(
            FilterChain chain, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            chain.doFilter(request, response);
            return Optional.empty();
        } catch (ServletException gone) {
            return Optional.of(gone);
        }
    }
}
