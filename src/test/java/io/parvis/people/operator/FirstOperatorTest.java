package io.parvis.people.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.RunningProgram;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstOperatorTest {

    @TempDir private Path data;

    private RunningProgram start() {
        return RunningProgram.start(data, Map.of(), "run", "--empty");
    }

    @Test
    void comesInByALinkThatIsPrintedAtTheStartAndWorksOnce() throws IOException {
        var browser = Jsoup.newSession().ignoreHttpErrors(true);
        try (var program = start()) {
            var address = program.address();
            var link = address + URI.create(program.line("/welcome/").strip()).getPath();

            var home = choosePassword(browser, link);
            assertThat(home.location()).isEqualTo(address + "/operator");
            assertThat(home.select("main").text()).contains("No firms yet");

            var again = browser.newRequest(link).get();
            assertThat(again.select("main").text()).contains("This link no longer works");
        }
        var second = start();
        second.address();
        second.close();
        assertThat(second.output()).doesNotContain("/welcome/");
    }

    private static Document choosePassword(Connection browser, String link) throws IOException {
        var form = browser.newRequest(link).get().expectForm("main form");
        form.select("[name=password], [name=again]").val("Tulip-82-lamp");
        return form.submit().post();
    }
}
