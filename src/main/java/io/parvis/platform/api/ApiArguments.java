package io.parvis.platform.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Reads what handlers of the API take: a body, a change, a version, a question.
class ApiArguments implements HandlerMethodArgumentResolver {

    static final Set<Class<?>> TAKEN =
            Set.of(Sent.class, Patch.class, Seen.class, Asked.class, Lines.class);

    private final StrictJson json;

    ApiArguments(StrictJson json) {
        this.json = json;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return TAKEN.contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory factory)
            throws IOException {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var kind = parameter.getParameterType();
        if (kind == Seen.class) {
            return seen(request);
        }
        var type = type(parameter);
        if (kind == Asked.class) {
            return new AskedReader(request).read(type);
        }
        if (kind == Lines.class) {
            return new Lines<>(request.getInputStream(), type, json);
        }
        if (kind == Sent.class) {
            var seen = request.getHeader(HttpHeaders.IF_MATCH);
            return new Sent<>(
                    json.convert(json.read(body(request)), type),
                    seen == null ? null : new Seen(seen));
        }
        var seen = seen(request);
        return new Patch<>(json.read(body(request)), type, json, seen);
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        if (Lines.areSent(request.getContentType())) {
            throw Refusal.notJson();
        }
        return request.getInputStream().readAllBytes();
    }

    private static Seen seen(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.IF_MATCH);
        if (header == null || header.isBlank()) {
            throw Refusal.noVersion();
        }
        return new Seen(header);
    }

    private static Class<? extends Record> type(MethodParameter parameter) {
        return Objects.requireNonNull(
                        ResolvableType.forMethodParameter(parameter).getGeneric(0).resolve())
                .asSubclass(Record.class);
    }
}
