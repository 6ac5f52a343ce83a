package io.parvis.people.settings;

import io.parvis.people.firm.Feature;
import io.parvis.people.firm.OfFeature;
import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import org.springframework.web.bind.annotation.PostMapping;

/// Turns the chat on and off, where the operator has deployed it.
@OfficeController("/settings/firm/chat")
@OfFeature(Feature.CHAT)
class ChatSwitchController {

    private final SettingsFile file;
    private final KeepingSettings keeping;

    ChatSwitchController(SettingsFile file, KeepingSettings keeping) {
        this.file = file;
        this.keeping = keeping;
    }

    @PostMapping
    @Requires(Permission.MANAGE_FIRM)
    Answer turn(Form<ChatForm> form) {
        return form.send(
                typed -> {
                    keeping.chat(Visit.here().firm(), typed);
                    return Redirect.to("/settings/firm?open=" + Section.CHAT.text())
                            .saying(typed.active() ? "settings.chat.on" : "settings.chat.off");
                },
                fields -> file.again(Section.CHAT, fields));
    }
}
