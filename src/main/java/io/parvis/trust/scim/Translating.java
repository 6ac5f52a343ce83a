package io.parvis.trust.scim;

import com.unboundid.scim2.common.exceptions.BadRequestException;
import com.unboundid.scim2.common.messages.ErrorResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Turns a problem document into an error of SCIM (RFC 7644, 3.12).
@Component
class Translating {

    private static final int INVALID = 422;
    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;

    private final JsonMapper json;

    Translating(JsonMapper json) {
        this.json = json;
    }

    void translate(ContentCachingResponseWrapper answer) throws IOException {
        var problem = json.readTree(answer.getContentAsByteArray());
        // SCIM knows no 422.
        var status = answer.getStatus() == INVALID ? BAD_REQUEST : answer.getStatus();
        var error = new ErrorResponse(status);
        error.setScimType(type(answer.getStatus()));
        error.setDetail(detail(problem));
        var bytes = Scim.bytes(error);
        answer.resetBuffer();
        answer.setStatus(status);
        answer.setContentType(Scim.TYPE.toString());
        answer.setContentLength(bytes.length);
        answer.getOutputStream().write(bytes);
    }

    private static @Nullable String type(int status) {
        return switch (status) {
            case INVALID -> BadRequestException.INVALID_VALUE;
            case BAD_REQUEST -> BadRequestException.INVALID_SYNTAX;
            case CONFLICT -> BadRequestException.UNIQUENESS;
            default -> null;
        };
    }

    private static String detail(JsonNode problem) {
        var single =
                problem.path("errors")
                        .valueStream()
                        .map(one -> one.path("detail").asString(""))
                        .collect(Collectors.joining(" "));
        return single.isEmpty() ? problem.path("detail").asString("") : single;
    }
}
