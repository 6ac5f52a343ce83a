package io.parvis.people.identity;

import io.parvis.platform.web.Doors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// The secret that a form must bring along. Within a session it is derived from the session's own token; before one it
/// hangs on a random cookie of the browser.
@Component
class FormTokens implements CsrfTokenRepository {

    private static final String COOKIE = "parvis_form";

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        var token = Token.fresh();
        request.setAttribute(FormTokens.class.getName(), token);
        return wrap(token.formSecret());
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return carried(request).map(token -> wrap(token.formSecret())).orElse(null);
    }

    @Override
    public void saveToken(
            @Nullable CsrfToken secret, HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(FormTokens.class.getName()) instanceof Token token
                && secret != null) {
            var cookie =
                    ResponseCookie.from(COOKIE, token.text())
                            .path("/")
                            .httpOnly(true)
                            .secure(request.isSecure())
                            .sameSite("Lax")
                            .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }

    private static CsrfToken wrap(String secret) {
        return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", secret);
    }

    private static Optional<Token> carried(HttpServletRequest request) {
        return Doors.of(request)
                .flatMap(door -> SessionCookie.shown(request, door))
                .or(() ->
                        Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                                .map(cookie -> new Token(cookie.getValue())));
    }
}
