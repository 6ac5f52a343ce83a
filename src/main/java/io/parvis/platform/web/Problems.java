package io.parvis.platform.web;

import io.parvis.platform.access.FactorFirst;
import io.parvis.platform.access.PasswordFirst;
import io.parvis.platform.access.SignInFirst;
import io.parvis.platform.kernel.Forbidden;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Problem;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.kernel.Stale;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// The one place where a problem becomes an answer.
@ControllerAdvice
class Problems {

    // Refusals that depend on where somebody stands, not on the role.
    private static final Set<String> SPOKEN =
            Set.of("barred", "no-domain", "personal", "rights", "suspended", "archived", "primary");

    @ExceptionHandler
    View problem(Problem problem) {
        return switch (problem) {
            case Refused refused -> new ProblemPage(422, "refused", refused.said(), null);
            case NotFound _ -> notFound();
            case Forbidden forbidden -> forbidden(forbidden.said());
            case Stale _ -> new ProblemPage(409, "stale", null, null);
        };
    }

    // A constraint is a rule: its name is the key of what is said.
    @ExceptionHandler
    View broken(DataIntegrityViolationException broken) {
        return new ProblemPage(422, "refused", Constraints.said(broken), null);
    }

    @ExceptionHandler(SignInFirst.class)
    Answer signInFirst(HttpServletRequest request) {
        var next = "GET".equals(request.getMethod()) ? whole(request) : "";
        return Redirect.to(
                "/sign-in"
                        + (next.isEmpty()
                                ? ""
                                : "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8)));
    }

    @ExceptionHandler(PasswordFirst.class)
    Answer passwordFirst() {
        return Redirect.to("/account");
    }

    @ExceptionHandler(FactorFirst.class)
    Answer factorFirst() {
        return Redirect.to("/account/second-factor");
    }

    @ExceptionHandler
    View slowDown(SlowDown slow, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(slow.waiting().toSeconds()));
        return new ProblemPage(
                429, "slow-down", Message.of("problem.wait", slow.waiting().toSeconds()), null);
    }

    /// An id that cannot be one is an id of nothing.
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    View unreadableId() {
        return notFound();
    }

    /// Half a percent sign, or a byte that is no letter: only where the address is read does it show.
    @ExceptionHandler(InvalidParameterException.class)
    View unreadable() {
        return new ProblemPage(400, "unreadable", null, null);
    }

    @ExceptionHandler({
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class
    })
    View away(HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        return new ProblemPage(503, "away", null, null);
    }

    private static View notFound() {
        return new ProblemPage(404, "not-found", null, null);
    }

    private static View forbidden(Message said) {
        var kind = said.key().substring("problem.".length());
        var status = kind.equals("archived") ? 410 : 403;
        return new ProblemPage(status, SPOKEN.contains(kind) ? kind : "forbidden", null, null);
    }

    private static String whole(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
