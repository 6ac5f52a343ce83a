package io.parvis.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Answers with what a handler returned: a [View] is drawn, a [Redirect] followed.
class ViewReturn implements HandlerMethodReturnValueHandler {

    private final Pages pages;

    ViewReturn(Pages pages) {
        this.pages = pages;
    }

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return Answer.class.isAssignableFrom(type.getParameterType())
                || View.class.isAssignableFrom(type.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value,
            MethodParameter type,
            ModelAndViewContainer container,
            NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        switch (value) {
            case Redirect redirect -> redirect.send(request, response);
            case View view -> pages.write(view, request, response);
            case null, default ->
                    throw new IllegalStateException("neither a view nor a redirect: " + value);
        }
    }
}
