package io.parvis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// A real browser before the running program of a [ParvisTest], for stories:
///
///     @RegisterExtension final RealBrowser browser = new RealBrowser();
///
/// A test fails when a page complained: an error of a script, a breach of the content security policy, an asset that
/// could not be had.
public final class RealBrowser implements BeforeEachCallback, AfterEachCallback {

    private static final String MISSED = "Failed to load resource";

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private ApplicationContext program;
    private @Nullable String before;

    /// A new window, of somebody unknown who prefers this language.
    public Page window(String language) {
        var options =
                new Browser.NewContextOptions()
                        .setBaseURL(site())
                        .setLocale(language)
                        .setTimezoneId("Europe/Brussels")
                        .setViewportSize(1280, 900);
        var context = Chromium.browser().newContext(options);
        context.setDefaultTimeout(15_000);
        contexts.add(context);
        var page = context.newPage();
        listen(page);
        return page;
    }

    /// A new window in which the person came in by the real door.
    public Page signedIn(Person person) {
        var page = window(person.language());
        signIn(page, person, World.PASSWORD);
        return page;
    }

    /// A new window in which the person is signed in already, at the door's first page.
    public Page as(Person person) {
        var page = window(person.language());
        var key = program.getBean(Web.class).key(person);
        page.context()
                .addCookies(
                        List.of(
                                new Cookie(key.getName(), key.getValue())
                                        .setUrl(site() + person.door())));
        page.navigate(person.door());
        return page;
    }

    /// Fills the door's form in, and sends it.
    public void signIn(Page page, Person person, String password) {
        page.navigate(person.door() + "/sign-in");
        page.fill("[name=identifier]", person.identifier());
        page.fill("[name=password]", password);
        page.click("main button:not([type=button])");
    }

    /// An address out of a mail, at the port where this test's program listens.
    public String here(String address) {
        return site() + URI.create(address).getRawPath();
    }

    /// Windows that open from here on, until the test ends, come by another way, such as a load balancer.
    public void through(String site) {
        before = site;
    }

    public String site() {
        return before != null
                ? before
                : "http://127.0.0.1:" + program.getEnvironment().getProperty("local.server.port");
    }

    /// Nothing that axe knows of keeps a person from using the page, and it is no wider than the window.
    public void assertAccessible(Page page) {
        assertAccessible(page, Examination.of(page));
    }

    /// The same, of an examination that was begun before.
    public void assertAccessible(Page page, Examination begun) {
        assertThat(begun.found()).as(page.url()).isEmpty();
        var tooWide = "document.documentElement.scrollWidth > document.documentElement.clientWidth";
        assertThat((boolean) page.evaluate(tooWide)).as(page.url() + " is too wide").isFalse();
    }

    /// A picture of the page, in `target/pictures`.
    public void picture(Page page, String name) {
        var file = Path.of("target", "pictures", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    /// Takes a complaint back that the test wanted. @return whether there was one
    public boolean forgive(String part) {
        return complaints.removeIf(complaint -> complaint.contains(part));
    }

    private void listen(Page page) {
        page.onPageError(complaints::add);
        page.onResponse(this::judge);
        page.onConsoleMessage(said -> {
            var serious = said.type().equals("error") || said.type().equals("warning");
            // A page may well be a refusal, which the console repeats; what is not a page is judged
            // apart.
            if (serious && !said.text().startsWith(MISSED)) {
                complaints.add(said.text());
            }
        });
    }

    private void judge(Response response) {
        var kind = response.request().resourceType();
        if (response.status() >= 500 || response.status() >= 400 && !isPage(kind)) {
            complaints.add(response.status() + " " + response.url());
        }
    }

    private static boolean isPage(String kind) {
        return kind.equals("document") || kind.equals("fetch") || kind.equals("xhr");
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        program = Objects.requireNonNull(SpringExtension.getApplicationContext(context));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        before = null;
        var left = List.copyOf(complaints);
        complaints.clear();
        assertThat(left).as("what the pages complained of").isEmpty();
    }
}
