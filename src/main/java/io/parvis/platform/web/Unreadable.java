package io.parvis.platform.web;

import io.parvis.platform.i18n.Languages;
import io.parvis.platform.i18n.Messages;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/// What the server cannot even read as a request never comes as far as our pages: it is answered here, in few words.
class Unreadable extends ErrorReportValve {

    private static final String PROBLEM = "application/problem+json;charset=UTF-8";

    private final Messages messages;

    Unreadable(Messages messages) {
        super();
        this.messages = messages;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() < 400
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        try {
            var writer = response.getReporter();
            if (writer != null) {
                var locale = locale(request);
                var program = String.valueOf(request.getRequestURI()).startsWith("/api/");
                response.setContentType(program ? PROBLEM : "text/html;charset=UTF-8");
                response.setHeader("Content-Security-Policy", "default-src 'none'");
                response.setHeader("Cache-Control", "no-store");
                response.setHeader("Content-Language", locale.getLanguage());
                writer.write(program ? problem(response.getStatus(), locale) : page(locale));
                response.finishResponse();
            }
        } catch (IOException gone) {
            getContainer().getLogger().debug("nobody waits for the answer", gone);
        }
    }

    // As the API says it where it is asked (RFC 9457).
    private String problem(int status, Locale locale) {
        var words = messages.in(locale);
        var told = new LinkedHashMap<String, Object>();
        told.put("type", "urn:parvis:problem:unreadable");
        told.put("title", words.say("api.problem.unreadable"));
        told.put("status", status);
        told.put("detail", words.say("api.unreadable"));
        return JsonMapper.shared().writeValueAsString(told);
    }

    private String page(Locale locale) {
        var words = messages.in(locale);
        return """
        <!doctype html>
        <html lang="%1$s">
        <head><meta charset="utf-8"><title>%2$s</title></head>
        <body><main><h1>%2$s</h1><p>%3$s</p></main></body>
        </html>
        """
                .formatted(
                        locale.getLanguage(),
                        words.say("problem.unreadable.title"),
                        words.say("problem.unreadable.advice"));
    }

    private static Locale locale(Request request) {
        var language =
                Collections.list(request.getLocales()).stream()
                        .map(Locale::getLanguage)
                        .filter(Languages::isSpoken)
                        .findFirst()
                        .orElse(Languages.DEFAULT);
        return Locale.of(language);
    }

    @Configuration(proxyBeanMethods = false)
    static class Placing {

        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadable(Messages messages) {
            return factory ->
                    factory.addContextCustomizers(context ->
                            context.getParent().getPipeline().addValve(new Unreadable(messages)));
        }
    }
}
