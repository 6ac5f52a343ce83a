package io.parvis.trust.apikeys;

import io.parvis.platform.api.Lines;
import io.parvis.platform.api.ProblemWriter;
import io.parvis.platform.api.Refusal;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.tenancy.Current;
import io.parvis.trust.apikeys.Answers.Answer;
import io.parvis.trust.apikeys.Answers.Request;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// A request that makes something and is sent again with the same `Idempotency-Key` is answered as before, and makes
/// nothing twice.
class Repeats extends OncePerRequestFilter {

    static final Duration KEPT = Duration.ofHours(24);

    private static final String HEADER = "Idempotency-Key";
    private static final String NAME = "[\\x21-\\x7e]{1,255}";
    // Whoever has not answered by then has died, and will not.
    private static final Duration ANSWERED_WITHIN = Duration.ofMinutes(2);
    private static final int FAULT = 500;
    private static final int TOO_MANY = 429;

    private final Answers answers;
    private final ProblemWriter problems;
    private final Clock clock;

    Repeats(Answers answers, ProblemWriter problems, Clock clock) {
        this.answers = answers;
        this.problems = problems;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || request.getHeader(HEADER) == null
                || isOfManyLines(request);
    }

    // Read as it comes, and so only once: what is made of it is made anew.
    private static boolean isOfManyLines(HttpServletRequest request) {
        return Objects.toString(request.getContentType(), "").startsWith(Lines.TYPE);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            var asked = new Request(name(request), hash(request));
            var key = Current.actor().self();
            var now = clock.instant();
            if (answers.begin(key, asked, now, now.minus(KEPT)) || isOrphan(key, asked)) {
                first(asked.name(), request, response, chain);
            } else {
                again(key, asked, response);
            }
        } catch (Refusal refusal) {
            problems.write(refusal, response);
        }
    }

    private boolean isOrphan(UUID key, Request asked) {
        var now = clock.instant();
        return answers.find(key, asked.name())
                        .filter(known -> Arrays.equals(known.hash(), asked.hash()))
                        .isPresent()
                && answers.takeOver(key, asked.name(), now, now.minus(ANSWERED_WITHIN));
    }

    private void first(
            String name,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        var key = Current.actor().self();
        var copy = new ContentCachingResponseWrapper(response);
        var kept = false;
        try {
            chain.doFilter(request, copy);
            if (copy.getStatus() < FAULT && copy.getStatus() != TOO_MANY) {
                answers.keep(key, name, answer(copy));
                kept = true;
            }
        } finally {
            if (!kept) {
                answers.drop(key, name);
            }
        }
        copy.copyBodyToResponse();
    }

    private static Answer answer(ContentCachingResponseWrapper response) {
        return new Answer(
                response.getStatus(),
                Objects.toString(response.getHeader(HttpHeaders.LOCATION), ""),
                Objects.toString(response.getHeader(HttpHeaders.ETAG), ""),
                Objects.toString(response.getContentType(), ""),
                response.getContentAsByteArray());
    }

    private void again(UUID key, Request asked, HttpServletResponse response) throws IOException {
        var before =
                answers.find(key, asked.name())
                        .orElseThrow(() -> Refusal.conflict("api-key.repeat.running"));
        if (!Arrays.equals(before.hash(), asked.hash())) {
            throw new Refusal(422, "refused", Message.of("api-key.repeat.other"), List.of());
        }
        var answer = before.answer();
        if (answer == null) {
            throw Refusal.conflict("api-key.repeat.running");
        }
        response.setStatus(answer.status());
        response.setHeader("Idempotent-Replayed", "true");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        header(response, HttpHeaders.LOCATION, answer.location());
        header(response, HttpHeaders.ETAG, answer.tag());
        header(response, HttpHeaders.CONTENT_TYPE, answer.type());
        response.getOutputStream().write(answer.body());
    }

    private static void header(HttpServletResponse response, String name, String value) {
        if (!value.isEmpty()) {
            response.setHeader(name, value);
        }
    }

    private static String name(HttpServletRequest request) {
        var name = Objects.toString(request.getHeader(HEADER), "");
        if (!name.matches(NAME)) {
            throw new Refusal(400, "unreadable", Message.of("api-key.repeat.name"), List.of());
        }
        return name;
    }

    private static byte[] hash(HttpServletRequest request) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var asked = request.getRequestURI() + "?" + request.getQueryString() + "\n";
            digest.update(asked.getBytes(StandardCharsets.UTF_8));
            return digest.digest(request.getInputStream().readAllBytes());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
