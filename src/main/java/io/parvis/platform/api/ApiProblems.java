package io.parvis.platform.api;

import io.parvis.platform.kernel.Forbidden;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Problem;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.kernel.Stale;
import io.parvis.platform.web.Constraints;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// Every no of the features as a problem of the API: the same rules as behind the pages.
@ControllerAdvice(annotations = {ApiController.class, ForPrograms.class})
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ApiProblems {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);
    // What a form says when somebody else saved meanwhile.
    private static final String MEANWHILE = ".changed-meanwhile";

    private final ProblemWriter writer;

    ApiProblems(ProblemWriter writer) {
        this.writer = writer;
    }

    @ExceptionHandler
    void refusal(Refusal refusal, HttpServletResponse response) throws IOException {
        writer.write(refusal, response);
    }

    @ExceptionHandler
    void problem(Problem problem, HttpServletResponse response) throws IOException {
        writer.write(
                switch (problem) {
                    case Refused refused -> refused(refused);
                    case NotFound _ -> notFound();
                    case Forbidden forbidden ->
                            new Refusal(403, "forbidden", forbidden.said(), List.of());
                    case Stale _ -> Refusal.stale();
                },
                response);
    }

    private static Refusal refused(Refused refused) {
        if (refused.said().key().endsWith(MEANWHILE)) {
            return Refusal.stale();
        }
        return refused.field().isEmpty()
                ? new Refusal(422, "refused", refused.said(), List.of())
                : Refusal.invalid(Fault.at("/" + refused.field(), refused.said()));
    }

    private static Refusal notFound() {
        return new Refusal(404, "not-found", Message.of("api.not-found"), List.of());
    }

    @ExceptionHandler
    void broken(DataIntegrityViolationException broken, HttpServletResponse response)
            throws IOException {
        var said = Constraints.said(broken);
        writer.write(
                broken instanceof DuplicateKeyException
                        ? new Refusal(409, "conflict", said, List.of())
                        : new Refusal(422, "refused", said, List.of()),
                response);
    }

    /// An id that cannot be one is an id of nothing.
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    void unreadableId(HttpServletResponse response) throws IOException {
        writer.write(notFound(), response);
    }

    @ExceptionHandler({
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class
    })
    void away(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        writer.write(Refusal.away(), response);
    }

    /// Logged under the reference that the caller reads.
    @ExceptionHandler(RuntimeException.class)
    void fault(RuntimeException fault, HttpServletResponse response) throws IOException {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("fault {}", reference, fault);
        writer.write(
                new Refusal(500, "fault", Message.of("api.fault", reference), List.of()), response);
    }
}
