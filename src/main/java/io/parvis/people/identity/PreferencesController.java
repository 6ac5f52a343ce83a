package io.parvis.people.identity;

import io.parvis.platform.access.Badge;
import io.parvis.platform.access.Open;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.i18n.Languages;
import io.parvis.platform.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Language and appearance: kept with the account when signed in, else in the browser. Both lead back to the page.
@Controller
class PreferencesController {

    private final OwnAccount own;

    PreferencesController(OwnAccount own) {
        this.own = own;
    }

    @PostMapping({
        "/language",
        "/{firm}/language",
        "/{firm}/{door:office|portal|team}/language",
        "/operator/language"
    })
    @Open
    Redirect speak(
            @RequestParam String language,
            HttpServletRequest request,
            HttpServletResponse response) {
        var visit = Visit.current();
        if ((visit == null ? Languages.ALL : visit.languages()).contains(language)) {
            remember(language, request, response);
            if (visit != null
                    && visit.guest() != null
                    && Badge.current().may(Permission.OWN_ACCOUNT)) {
                own.speak(visit.guest(), language);
            }
        }
        return Redirect.back(request);
    }

    @PostMapping({"/{firm}/{door:office|portal|team}/appearance", "/operator/appearance"})
    @Requires(Permission.OWN_ACCOUNT)
    Redirect look(@RequestParam String theme, HttpServletRequest request) {
        if (AccountPage.THEMES.contains(theme)) {
            own.look(
                    Objects.requireNonNull(Objects.requireNonNull(Visit.current()).guest()), theme);
        }
        return Redirect.back(request);
    }

    private static void remember(
            String language, HttpServletRequest request, HttpServletResponse response) {
        var cookie =
                ResponseCookie.from(SpokenLanguage.COOKIE, language)
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(Duration.ofDays(365))
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
