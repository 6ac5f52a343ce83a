package io.parvis.platform.web;

import io.parvis.platform.access.Open;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Draws the page for whatever nothing else answered. A fault of ours is logged under the reference the person sees.
@Controller
@Open
class LastResort implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);

    @RequestMapping("/error")
    View error(HttpServletRequest request) {
        var status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? code
                        : 404;
        return status < 500
                ? refusal(status)
                : fault((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    }

    private static View refusal(int status) {
        return switch (status) {
            case 403 -> new ProblemPage(403, "form-too-old", null, null);
            case 404 -> new ProblemPage(404, "not-found", null, null);
            case 405 -> new ProblemPage(405, "method", null, null);
            case 413 -> new ProblemPage(413, "too-much", null, null);
            default -> new ProblemPage(status, "unreadable", null, null);
        };
    }

    private static View fault(@Nullable Throwable cause) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("fault {}", reference, cause);
        return new ProblemPage(500, "fault", null, reference);
    }
}
