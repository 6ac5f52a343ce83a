package io.parvis.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// What axe finds on a page. It is begun, and read later, so that another page can be fetched meanwhile. Of the rules that
/// a page keeps, axe tells whole pages too; that telling takes longer than all examining, so it is not asked for.
public final class Examination {

    private static final String AXE = source();
    private static final String BEGIN =
            """
            () => {
                axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] });
                window.examined = axe.run(document, { resultTypes: ['violations'] });
            }
            """;
    private static final String FOUND =
            """
            async () => (await window.examined).violations.flatMap(
                broken => broken.nodes.map(node => broken.id + ': ' + node.html))
            """;

    private final Page page;

    private Examination(Page page) {
        this.page = page;
    }

    public static Examination of(Page page) {
        page.frames().forEach(frame -> frame.evaluate(AXE));
        page.evaluate(BEGIN);
        return new Examination(page);
    }

    /// The broken rules, each with the element that breaks it; none on a page that everybody can use.
    @SuppressWarnings("unchecked")
    public List<String> found() {
        return (List<String>) page.evaluate(FOUND);
    }

    private static String source() {
        try (var source = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(
                    Objects.requireNonNull(source).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
