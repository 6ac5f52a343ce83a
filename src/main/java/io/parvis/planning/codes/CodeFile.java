package io.parvis.planning.codes;

import io.parvis.people.identity.Visit;
import io.parvis.planning.codes.CodeSheetPage.Card;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.Doors;
import io.parvis.platform.web.PublicAddress;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what the office sees of codes.
@Component
@Transactional(readOnly = true)
class CodeFile {

    private final ClockCodes codes;
    private final CodeRows rows;
    private final PublicAddress site;

    CodeFile(ClockCodes codes, CodeRows rows, PublicAddress site) {
        this.codes = codes;
        this.rows = rows;
        this.site = site;
    }

    public CodeListPage list(CodeQuery query) {
        return new CodeListPage(query, rows.page(query, CodeListPage.PAGE + 1));
    }

    /// @throws io.parvis.platform.kernel.NotFound when the client is not in sight, or left
    public CodePage page(UUID client) {
        var place = codes.place(client);
        return codes.find(client)
                .map(code -> new CodePage(place, firm(), address(code), code.madeAt()))
                .orElse(new CodePage(place, firm(), null, null));
    }

    public CodeSheetPage sheet(List<UUID> clients) {
        var cards = codes.of(clients).stream().flatMap(this::card).toList();
        return new CodeSheetPage(firm(), cards);
    }

    private Stream<Card> card(ClockCode code) {
        var address = address(code);
        return address == null ? Stream.empty() : Stream.of(new Card(code.place().name(), address));
    }

    private static String firm() {
        return Visit.here().firm().name();
    }

    // Where the worker portal expects what was scanned; null where the code cannot be read.
    private @Nullable String address(ClockCode code) {
        var key = code.key();
        var door = Doors.path(Visit.here().firm().slug(), Realm.WORKER);
        return key == null ? null : site.of(door + "/clock/" + key.text());
    }
}
