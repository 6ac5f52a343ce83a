package io.parvis.testing;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A browser in somebody's hands, at one door: it keeps cookies, sends the secret of forms, and comes from a network
/// address of its own. Paths are those of the door; a path of another door begins with `site:`.
public final class Visitor {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String FORM_COOKIE = "parvis_form";

    private final MockMvcTester mvc;
    private final String base;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String address;
    private boolean formSecret = true;

    Visitor(MockMvcTester mvc, String base) {
        var number = NUMBER.incrementAndGet();
        this.mvc = mvc;
        this.base = base;
        this.address = "10.%d.%d.%d".formatted(number >> 16 & 255, number >> 8 & 255, number & 255);
    }

    // --- who and from where

    /// With one more cookie in the browser.
    public Visitor carrying(Cookie cookie) {
        cookies.put(cookie.getName() + " " + cookie.getPath(), cookie);
        return this;
    }

    /// With one more header on every request.
    public Visitor sending(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /// In a browser that prefers this language.
    public Visitor speaking(String language) {
        return sending("Accept-Language", language);
    }

    public Visitor from(String networkAddress) {
        address = networkAddress;
        return this;
    }

    /// Like a foreign site that sends a form in the visitor's name: without the secret.
    public Visitor forging() {
        formSecret = false;
        return this;
    }

    public List<Cookie> cookies() {
        return List.copyOf(cookies.values());
    }

    // --- acts

    public Page open(String path) {
        return send(request(HttpMethod.GET, path));
    }

    /// Sends a form: names and values, `post("/domains/" + id, "status", "ACTIVE", "version", 0)`. A collection sends its
    /// name several times.
    public Page post(String path, Object... namesAndValues) {
        return post(path, pairs(namesAndValues));
    }

    /// Sends a form with files, each under the field `files` with a name of its own.
    public Page post(String path, Map<String, String> form, Map<String, byte[]> files) {
        var request = request(HttpMethod.POST, path).multipart();
        files.forEach((name, content) -> request.file(file(name, content)));
        form.forEach((name, value) -> request.param(name, value));
        request.param("_csrf", Keys.formToken(secret(full(path))));
        return exchanged(request.exchange());
    }

    // A name may say in which field it is: `list:pages.csv`.
    private static MockMultipartFile file(String name, byte[] content) {
        var told = name.indexOf(':');
        var field = told < 0 ? "files" : name.substring(0, told);
        return new MockMultipartFile(
                field, name.substring(told + 1), "application/octet-stream", content);
    }

    /// Sends one file, as a form for files does.
    public Page upload(String path, String name, byte[] content) {
        var request =
                request(HttpMethod.POST, path)
                        .multipart()
                        .file(new MockMultipartFile(name, "logo.png", "image/png", content));
        request.param("_csrf", Keys.formToken(secret(full(path))));
        return exchanged(request.exchange());
    }

    public Page delete(String path, Object... namesAndValues) {
        var form = new LinkedHashMap<>(pairs(namesAndValues));
        form.put("_method", List.of("delete"));
        return post(path, form);
    }

    /// Calls as a program does: with a JSON body, unless it is empty.
    public Page call(String method, String path, String json) {
        var request = request(HttpMethod.valueOf(method), path);
        if (!json.isEmpty() && !method.equals("GET")) {
            request.contentType("application/json").content(json);
        }
        return send(request);
    }

    /// Sends bytes with headers of their own, as a script of a page does.
    public Page send(String method, String path, Map<String, String> more, byte[] body) {
        var request = request(HttpMethod.valueOf(method), path).content(body);
        more.forEach(request::header);
        if (formSecret) {
            request.header("X-CSRF-TOKEN", Keys.formToken(secret(full(path))));
        }
        return send(request);
    }

    /// Calls with a body of many things, one on each line.
    public Page callWithLines(String path, String lines) {
        var request = request(HttpMethod.POST, path);
        return send(request.contentType("application/x-ndjson").content(lines));
    }

    Page post(String path, Map<String, List<String>> form) {
        var guarded = new LinkedHashMap<>(form);
        if (formSecret && !form.containsKey("_csrf")) {
            guarded.put("_csrf", List.of(Keys.formToken(secret(full(path)))));
        }
        var request = request(HttpMethod.POST, path);
        guarded.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return send(request);
    }

    // A stream goes on after it began: nobody waits for its end.
    private Page send(MockMvcRequestBuilder request) {
        return exchanged(request.asyncExchange());
    }

    private Page exchanged(MvcTestResult tested) {
        if (tested.getUnresolvedException() != null) {
            throw new AssertionError("a fault of ours", tested.getUnresolvedException());
        }
        var answer = tested.getMvcResult();
        for (var cookie : answer.getResponse().getCookies()) {
            carrying(cookie);
        }
        cookies.values().removeIf(cookie -> cookie.getMaxAge() == 0);
        return new Page(this, answer.getRequest().getRequestURI(), answer.getResponse());
    }

    private MockMvcRequestBuilder request(HttpMethod method, String path) {
        var full = full(path);
        var question = full.indexOf('?');
        var bare = question < 0 ? full : full.substring(0, question);
        var request = mvc.method(method).uri(URI.create(full)).remoteAddress(address);
        headers.forEach(request::header);
        var sent = cookies.values().stream().filter(cookie -> reaches(cookie, bare)).toList();
        if (!sent.isEmpty()) {
            request.cookie(sent.toArray(Cookie[]::new));
        }
        if (!headers.containsKey("Accept-Language")) {
            request.locale(Locale.ROOT);
        }
        return request;
    }

    private String full(String path) {
        return path.startsWith("site:") ? path.substring("site:".length()) : base + path;
    }

    private static boolean reaches(Cookie cookie, String path) {
        var root = cookie.getPath() == null ? "/" : cookie.getPath();
        return root.equals("/") || path.equals(root) || path.startsWith(root + "/");
    }

    // The secret hangs on the door's session, or before there is one on a cookie that the first
    // page brings.
    private String secret(String path) {
        return session(path)
                .or(() -> value(FORM_COOKIE))
                .or(() -> {
                    open("site:" + Keys.pageBefore(path));
                    return value(FORM_COOKIE);
                })
                .orElse("");
    }

    private Optional<String> session(String path) {
        // The key of a stay with another's rights counts before one's own.
        return Keys.cookieAt(path)
                .flatMap(name -> carried(name + "_stay", path).or(() -> carried(name, path)));
    }

    private Optional<String> carried(String name, String path) {
        return cookies.values().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .filter(cookie -> reaches(cookie, path))
                .map(Cookie::getValue)
                .findFirst();
    }

    private Optional<String> value(String name) {
        return cookies.values().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    static Map<String, List<String>> pairs(Object... namesAndValues) {
        var pairs = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var values =
                    pairs.computeIfAbsent(namesAndValues[i].toString(), _ -> new ArrayList<>());
            if (namesAndValues[i + 1] instanceof Iterable<?> several) {
                several.forEach(one -> values.add(one.toString()));
            } else {
                values.add(namesAndValues[i + 1].toString());
            }
        }
        return pairs;
    }
}
