package io.parvis.platform.api;

import io.parvis.platform.api.ProblemDocument.FieldError;
import io.parvis.platform.i18n.Messages;
import io.parvis.platform.tenancy.Current;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// Writes problems, in the language of whoever asked.
@Component
public class ProblemWriter {

    static final String TYPE = "application/problem+json";

    private static final int UNAUTHORIZED = 401;

    private final Messages messages;
    private final StrictJson json;

    ProblemWriter(Messages messages, StrictJson json) {
        this.messages = messages;
        this.json = json;
    }

    public void write(Refusal refusal, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(refusal.status());
        response.setContentType(TYPE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, Current.locale().getLanguage());
        if (refusal.status() == UNAUTHORIZED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Parvis\"");
        }
        var bytes = json.write(document(refusal));
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private ProblemDocument document(Refusal refusal) {
        var words = messages.in(Current.locale());
        var detail = refusal.detail();
        return new ProblemDocument(
                "urn:parvis:problem:" + refusal.kind(),
                words.say("api.problem." + refusal.kind()),
                refusal.status(),
                detail == null ? "" : words.say(detail),
                refusal.faults().stream()
                        .map(fault ->
                                new FieldError(
                                        fault.pointer(),
                                        fault.parameter(),
                                        words.say(fault.said())))
                        .toList());
    }
}
