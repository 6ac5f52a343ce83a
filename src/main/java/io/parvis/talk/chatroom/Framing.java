package io.parvis.talk.chatroom;

import io.parvis.people.firm.Firm;
import io.parvis.platform.kernel.Forbidden;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.ContentPolicy;
import io.parvis.platform.web.PublicAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// Keeps to the sites that the firm named: no other may frame the chat, ask for its state, or send anything.
@Component
class Framing {

    private final Sites sites;
    private final PublicAddress address;

    Framing(Sites sites, PublicAddress address) {
        this.sites = sites;
        this.address = address;
    }

    /// Lets the firm's sites frame the answer, and nobody else.
    /// @throws Forbidden when another site asks for it
    void frame(Firm firm, HttpServletRequest request, HttpServletResponse response) {
        var allowed = allowed(firm);
        var from = Optional.ofNullable(request.getHeader(HttpHeaders.REFERER)).flatMap(Origin::of);
        if (from.isPresent() && !allowed.contains(from.get()) && !isOwn(request, from.get())) {
            throw foreign();
        }
        var ancestors = Stream.concat(Stream.of("'self'"), allowed.stream()).toList();
        response.setHeader("Content-Security-Policy", ContentPolicy.framedBy(ancestors));
    }

    /// Lets a script of one of the firm's sites read the answer.
    /// @throws Forbidden when it is none of them
    void share(Firm firm, HttpServletRequest request, HttpServletResponse response) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        if (origin != null && !isOwn(request, origin)) {
            if (!allowed(firm).contains(origin)) {
                throw foreign();
            }
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        }
    }

    /// Only our own frame speaks to us.
    /// @throws Forbidden when a page of another site does
    void ours(HttpServletRequest request) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        var site = request.getHeader("Sec-Fetch-Site");
        if (origin != null && !isOwn(request, origin)
                || site != null && !site.equals("same-origin")) {
            throw foreign();
        }
    }

    private List<String> allowed(Firm firm) {
        return Current.as(firm.system(), sites::all);
    }

    private boolean isOwn(HttpServletRequest request, String origin) {
        var here = request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST);
        return Origin.of(origin)
                .filter(from ->
                        Origin.of(address.of("/")).filter(from::equals).isPresent()
                                || Origin.of(here).filter(from::equals).isPresent())
                .isPresent();
    }

    private static Forbidden foreign() {
        return new Forbidden("problem.forbidden");
    }
}
