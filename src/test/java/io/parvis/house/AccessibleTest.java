package io.parvis.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.parvis.house.Walk.Stop;
import io.parvis.testing.Examination;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.RealBrowser;
import io.parvis.testing.Rows;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every page can be used by everyone: in each language, on a desk and on a phone, by day and by night.
@ParvisTest
class AccessibleTest {

    @RegisterExtension final RealBrowser browser = new RealBrowser();

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private final List<String> troubles = new ArrayList<>();

    private static final List<String> NO_PAGES =
            List.of(
                    "/health",
                    "/.well-known/jwks.json",
                    "/{firm}/theme.css",
                    "/{firm}/logo",
                    "/{firm}/office/projects/{id}/logo",
                    "/{firm}/office/settings/portal/{audience}/qr.svg",
                    "/{firm}/portal/links/{link}",
                    "/{firm}/team/links/{link}",
                    "/{firm}/portal/register/{project}/logo",
                    "/{firm}/portal/register/{project}/theme.css",
                    "/{firm}/office/tickets/{ticket}/files/{file}",
                    "/{firm}/portal/tickets/{ticket}/files/{file}",
                    "/{firm}/office/messages/{mailing}/files/{file}",
                    "/{firm}/office/incoming-mail/{incoming}/files/{file}",
                    "/{firm}/office/chat/{chat}/files/{file}",
                    "/{firm}/office/uploads/{upload}",
                    "/{firm}/portal/uploads/{upload}",
                    "/{firm}/team/uploads/{upload}",
                    "/{firm}/portal/chat/corner",
                    "/{firm}/portal/chat/{chat}/files/{file}",
                    "/{firm}/portal/planning/feed/{token}",
                    "/{firm}/team/planning/feed/{token}",
                    "/{firm}/office/slips/export/csv",
                    "/{firm}/office/payslips/{upload}/sheets/{number}",
                    "/{firm}/office/workers/{worker}/payslips/{payslip}/file",
                    "/{firm}/team/payslips/{payslip}/file",
                    "/{firm}/site-chat/button.js",
                    "/{firm}/site-chat/state",
                    "/{firm}/site-chat/talk/files/{file}",
                    "/{firm}/office/clients/imports/{import}/report",
                    "/{firm}/office/workers/imports/{list}/report",
                    "/{firm}/office/workers/imports/template",
                    "/{firm}/office/workers/export",
                    "/{firm}/office/clients/export/csv",
                    "/{firm}/office/clients/export/xlsx",
                    "/{firm}/office/clients/{client}/documents/archive",
                    "/{firm}/office/clients/{client}/documents/{document}/pages/{page}",
                    "/{firm}/office/clients/{client}/documents/{document}/picture",
                    "/{firm}/office/clients/{client}/documents/{document}/versions/{number}",
                    "/{firm}/office/workers/{worker}/documents/archive",
                    "/{firm}/office/workers/{worker}/documents/{document}/pages/{page}",
                    "/{firm}/office/workers/{worker}/documents/{document}/picture",
                    "/{firm}/office/workers/{worker}/documents/{document}/versions/{number}",
                    "/{firm}/office/company/documents/archive",
                    "/{firm}/office/company/documents/{document}/pages/{page}",
                    "/{firm}/office/company/documents/{document}/picture",
                    "/{firm}/office/company/documents/{document}/versions/{number}",
                    "/{firm}/portal/documents/archive",
                    "/{firm}/portal/documents/{document}/file",
                    "/{firm}/portal/documents/{document}/pages/{page}",
                    "/{firm}/portal/documents/{document}/picture",
                    "/{firm}/team/documents/archive",
                    "/{firm}/team/documents/{document}/file",
                    "/{firm}/team/documents/{document}/pages/{page}",
                    "/{firm}/team/documents/{document}/picture");

    /// How somebody looks at the pages.
    private record Sight(String language, int width, ColorScheme scheme) {}

    private record Window(Seat seat, boolean second) {}

    private record Looked(Stop stop, Window window, Page page, Examination examination) {}

    @Test
    void inFrenchOnADeskWithMuchToSee() {
        var walk = walk();
        new Crowd(walk.cast(), world.operator(), rows).arrive(1, 3);
        look(walk, new Sight("fr", 1440, ColorScheme.LIGHT));
    }

    @Test
    void inDutchOnAPhoneWithLittleToSee() {
        look(walk(), new Sight("nl", 390, ColorScheme.LIGHT));
    }

    @Test
    void inEnglishAtNightWithMuchToSee() {
        var walk = walk();
        new Crowd(walk.cast(), world.operator(), rows).arrive(1, 3);
        look(walk, new Sight("en", 1440, ColorScheme.DARK));
    }

    private Walk walk() {
        return new Walk(world.freshFirm(), world.operator(), rows, web);
    }

    // While axe examines one page, the program writes the next: each seat has a window for either.
    private void look(Walk walk, Sight sight) {
        speak(walk, sight.language());
        var windows = new HashMap<Window, Page>();
        Looked before = null;
        for (var stop : onePerPage(walk)) {
            var other = before != null && !before.window().second();
            var window = new Window(stop.seat(), other);
            var page = windows.computeIfAbsent(window, _ -> open(walk, stop.seat(), sight));
            page.navigate(stop.path());
            var begun = new Looked(stop, window, page, Examination.of(page));
            judge(before);
            before = begun;
        }
        judge(before);
        assertThat(troubles).isEmpty();
    }

    private void judge(@Nullable Looked looked) {
        if (looked != null) {
            try {
                browser.assertAccessible(looked.page(), looked.examination());
            } catch (AssertionError found) {
                troubles.add(looked.stop() + ": " + found.getMessage());
            }
        }
    }

    private List<Stop> onePerPage(Walk walk) {
        var seen = new HashSet<String>();
        return walk.stops(Route.of(mapping)).stream()
                .filter(stop -> !NO_PAGES.contains(stop.name()))
                .filter(stop -> stop.look().isEmpty() || stop.look().startsWith("?view"))
                .filter(stop -> seen.add(stop.name()))
                .toList();
    }

    private Page open(Walk walk, Seat seat, Sight sight) {
        var page =
                seat == Seat.NOBODY
                        ? browser.window(sight.language())
                        : browser.as(walk.person(seat));
        page.setViewportSize(sight.width(), 900);
        // A dialog that still fades in has no contrast yet.
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setColorScheme(sight.scheme())
                        .setReducedMotion(ReducedMotion.REDUCE));
        return page;
    }

    private void speak(Walk walk, String language) {
        rows.as(
                walk.cast().firm().system(),
                jdbc ->
                        jdbc.sql("update account set language = :language")
                                .params(Map.of("language", language))
                                .update());
    }
}
