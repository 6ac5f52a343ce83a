package io.parvis.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.ParvisTest;
import io.parvis.testing.World;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// What no browser would send, byte by byte to the real port: the refusal is our page, in the reader's language.
@ParvisTest
class RefusalsTest {

    private static final String FORM =
            "POST /cabinet-alma/office/sign-in HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded";

    @Autowired World world;

    @Value("${local.server.port}")
    int port;

    @Test
    void speakTheReadersLanguage() throws IOException {
        try (var log = new ErrorLog()) {
            for (var request : List.of("GET /%00", "GET /%ff", "GET /cabinet-alma/office/%ff")) {
                assertRefused(400, "nl", get(request));
            }
            assertRefused(400, "nl", get("GET /cabinet-alma/office/sign-in?next=%zz"));
            assertRefused(400, "nl", get("GET /cabinet-alma/office/sign-in?next=%ff%00"));
            assertRefused(400, "nl", get("GET /cabinet-alma/office/..;/domains"));
            assertRefused(400, "nl", get("GET /cabinet-alma//office"));
            assertRefused(400, "nl", get("PROPFIND /"));
            assertRefused(404, "nl", get("GET /no-such-firm/office"));
            assertRefused(404, "nl", get("GET /assets/no-such.js"));
            assertRefused(405, "nl", get("TRACE /"));
            assertRefused(403, "nl", get("PUT /cabinet-alma/office/sign-in"));
            assertThat(get("TRACE /")).contains("Dit kan hier niet");
            assertThat(log.lines()).isEmpty();
        }
    }

    @Test
    void areProblemDocumentsUnderTheApi() throws IOException {
        try (var log = new ErrorLog()) {
            assertProblem(400, get("GET /api/v1/%ff"));
            assertProblem(400, get("GET /api/v1/%00"));
            assertProblem(401, get("GET /api/v1//clients"));
            assertThat(log.lines()).isEmpty();
        }
    }

    private static void assertProblem(int status, String answer) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .contains(
                        "application/problem+json", "Content-Language: nl", "urn:parvis:problem:");
    }

    @Test
    void takeNoFormThatIsNone() throws IOException {
        try (var log = new ErrorLog()) {
            assertRefused(413, "nl", form("", "a=" + "x".repeat(10_000_000)));
            assertRefused(403, "nl", form("; charset=nonsense", "a=b"));
            assertRefused(403, "nl", form("; charset=utf-16", "a=b"));
            assertRefused(400, "nl", form("", "a=%ff"));
            assertRefused(400, "nl", form("", "a=%zz"));
            assertThat(log.lines()).isEmpty();
        }
    }

    @Test
    void areOursEvenWhereTheRequestIsNotOne() throws IOException {
        try (var log = new ErrorLog()) {
            assertRefused(400, "en", send("GARBAGE\r\n\r\n"));
            assertRefused(400, "en", get("GET /x\0y"));
            assertRefused(400, "en", get("GET /" + "y".repeat(20_000)));
            assertRefused(400, "en", send("GET / HTTP/1.1\r\nno header\r\n\r\n"));
            assertRefused(400, "en", send("GET / HTTP/1.1\r\nHost: a b\r\n\r\n"));
            assertRefused(505, "en", send("GET / HTTP/9.9\r\nHost: localhost\r\n\r\n"));
            assertThat(log.lines()).isEmpty();
        }
    }

    private String get(String request) throws IOException {
        return send(request + " HTTP/1.1\r\n" + headers());
    }

    private String form(String charset, String body) throws IOException {
        return send(
                FORM
                        + charset
                        + "\r\nContent-Length: "
                        + body.length()
                        + "\r\n"
                        + headers()
                        + body);
    }

    private static String headers() {
        return "Host: localhost\r\nAccept-Language: nl\r\nConnection: close\r\n\r\n";
    }

    private String send(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void assertRefused(int status, String language, String answer) {
        assertThat(answer).startsWith("HTTP/1.1 " + status);
        var page = Jsoup.parse(answer.substring(answer.indexOf("\r\n\r\n")));
        assertThat(page.select("html").attr("lang")).as(answer).isEqualTo(language);
        assertThat(page.select("h1").text()).isNotEmpty().doesNotContain("HTTP Status");
        assertThat(answer).doesNotContainIgnoringCase("tomcat");
    }
}
