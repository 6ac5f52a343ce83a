package io.parvis.trust.scim;

import io.parvis.platform.api.ProblemWriter;
import io.parvis.platform.api.Refusal;
import io.parvis.platform.api.WholeRequest;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// The outermost part of SCIM: reads the body whole, and says as SCIM does what the doors and rules of the API refuse.
class ScimEdge extends OncePerRequestFilter {

    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");
    private static final Set<String> JSON = Set.of("application/json", "application/scim+json");

    private final ProblemWriter problems;
    private final Translating translating;

    ScimEdge(ProblemWriter problems, Translating translating) {
        this.problems = problems;
        this.translating = translating;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new Answer(response);
        try {
            chain.doFilter(
                    WITH_BODY.contains(request.getMethod()) ? read(request) : request, answer);
        } catch (Refusal refusal) {
            problems.write(refusal, answer);
        }
        if (Objects.toString(answer.getContentType(), "").startsWith("application/problem+json")) {
            translating.translate(answer);
        }
        answer.copyBodyToResponse();
    }

    private static HttpServletRequest read(HttpServletRequest request) throws IOException {
        var type = Objects.toString(request.getContentType(), "");
        var plain = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!JSON.contains(plain)) {
            throw Refusal.notJson();
        }
        return WholeRequest.read(request);
    }

    /// Holds the answer back until it is said in the right way.
    private final class Answer extends ContentCachingResponseWrapper {

        Answer(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status) throws IOException {
            problems.write(Refusal.ofStatus(status), this);
        }

        @Override
        public void sendError(int status, String said) throws IOException {
            sendError(status);
        }
    }
}
