package io.parvis.talk.memos;

import io.parvis.people.menus.MenuEntry;
import io.parvis.people.menus.OfMenu;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.TeamController;
import io.parvis.platform.web.View;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// What a worker and the office write to one another.
@OfMenu(MenuEntry.MESSAGES)
@TeamController("/messages")
class OwnMemosController {

    private final MemoFile file;
    private final WritingMemos writing;

    OwnMemosController(MemoFile file, WritingMemos writing) {
        this.file = file;
        this.writing = writing;
    }

    @GetMapping
    @Requires(Permission.SEE_TEAM)
    View show() {
        return file.own();
    }

    @PostMapping
    @Requires(Permission.SEE_TEAM)
    Answer write(Form<MemoForm> form) {
        return form.send(
                typed -> {
                    writing.write(typed);
                    return here().saying("memos.sent");
                },
                file::own);
    }

    @PostMapping("/read")
    @Requires(Permission.SEE_TEAM)
    Redirect read() {
        writing.read();
        return here();
    }

    private static Redirect here() {
        return Redirect.to("/messages");
    }
}
