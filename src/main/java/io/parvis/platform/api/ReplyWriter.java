package io.parvis.platform.api;

import io.parvis.platform.web.PublicAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Writes what a handler of the API returned. Who holds the newest version already is told so, and nothing more.
class ReplyWriter implements HandlerMethodReturnValueHandler {

    private static final int NOT_MODIFIED = 304;

    private final StrictJson json;
    private final PublicAddress site;

    ReplyWriter(StrictJson json, PublicAddress site) {
        this.json = json;
        this.site = site;
    }

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return type.getParameterType() == Reply.class;
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value,
            MethodParameter type,
            ModelAndViewContainer container,
            NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        var response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var reply = (Reply<?>) Objects.requireNonNull(value);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!reply.location().isEmpty()) {
            response.setHeader(
                    HttpHeaders.LOCATION, site.of(ApiController.ROOT + reply.location()));
        }
        write(reply, request, response);
    }

    private void write(Reply<?> reply, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var tag = reply.tag();
        if (tag != null) {
            response.setHeader(HttpHeaders.ETAG, tag.quoted());
            if (tag.quoted().equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
                response.setStatus(NOT_MODIFIED);
                return;
            }
        }
        response.setStatus(reply.status());
        var body = reply.body();
        if (body != null) {
            var bytes = json.write(body);
            response.setContentType("application/json");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }
}
