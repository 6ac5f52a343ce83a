package io.parvis.platform.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/// The outermost part of the API: reads the body whole, and sees that every refusal is a problem document, also those
/// that come from the server itself before any handler is found.
class ApiEdge extends OncePerRequestFilter {

    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");
    private static final Set<String> JSON =
            Set.of("application/json", "application/merge-patch+json");

    private final ProblemWriter problems;

    ApiEdge(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            var outer = new Problematic(response);
            chain.doFilter(
                    WITH_BODY.contains(request.getMethod()) ? read(request) : request, outer);
        } catch (Refusal refusal) {
            problems.write(refusal, response);
        }
    }

    private static HttpServletRequest read(HttpServletRequest request) throws IOException {
        var type = request.getContentType();
        if (Lines.areSent(type)) {
            return request;
        }
        var plain = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        var whole = request.getContentLengthLong() == 0 && type == null;
        if (!whole && !JSON.contains(plain)) {
            throw Refusal.notJson();
        }
        return WholeRequest.read(request);
    }

    /// Says as a problem what the server would say as a page.
    private final class Problematic extends HttpServletResponseWrapper {

        Problematic(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status) throws IOException {
            problems.write(Refusal.ofStatus(status), (HttpServletResponse) getResponse());
        }

        @Override
        public void sendError(int status, String said) throws IOException {
            sendError(status);
        }
    }
}
