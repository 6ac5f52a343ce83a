package io.parvis.people.factor;

import io.parvis.people.identity.Entry;
import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Open;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.DoorController;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.View;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Asks for a code after the password.
@DoorController
class CodeController {

    private final AnsweringCodes answering;

    CodeController(AnsweringCodes answering) {
        this.answering = answering;
    }

    record CodeForm(@NotBlank @Size(max = 100) String code, String next) {}

    @GetMapping("/sign-in/code")
    @Open
    View show(@RequestParam(defaultValue = "") String next, HttpServletRequest request) {
        var asked = Entry.shown(request).filter(answering::isAwaited).isPresent();
        return new CodePage(asked, next, Fields.empty());
    }

    @PostMapping("/sign-in/code")
    @Open
    Answer answer(Form<CodeForm> form, HttpServletRequest request, HttpServletResponse response) {
        var key = Entry.shown(request).filter(answering::isAwaited);
        if (key.isEmpty()) {
            return new CodePage(false, "", Fields.empty());
        }
        return form.send(
                typed -> {
                    var entry = answering.answer(Visit.here().firm(), key.get(), typed.code());
                    Entry.over(request, response);
                    return entry.lead(typed.next(), request, response);
                },
                fields -> new CodePage(true, fields.value("next"), fields));
    }
}
