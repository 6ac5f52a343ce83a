package io.parvis.planning.slips;

import io.parvis.planning.slips.SlipColumn.Line;
import io.parvis.platform.i18n.Messages;
import io.parvis.platform.sheets.Sheet;
import io.parvis.platform.tenancy.Current;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes slips for payroll, page after page.
@Component
class ExportingSlips {

    private static final int AT_ONCE = 500;

    private final SlipRows rows;
    private final SlipRulesKept rules;
    private final Messages messages;

    ExportingSlips(SlipRows rows, SlipRulesKept rules, Messages messages) {
        this.rows = rows;
        this.rules = rules;
        this.messages = messages;
    }

    @Transactional(readOnly = true)
    public void export(SlipQuery query, List<SlipColumn> columns, Sheet sheet) throws IOException {
        var zone = Current.actor().zone();
        var words = messages.in(Current.locale());
        sheet.row(columns.stream().map(column -> words.say("SlipColumn." + column)).toList());
        var numbers = rows.numbers();
        var counting = rules.get();
        var page = rows.page(query, AT_ONCE);
        while (!page.isEmpty()) {
            for (var slip : page) {
                var line =
                        new Line(
                                slip,
                                number(numbers, slip),
                                counting,
                                zone,
                                words.say("SlipState." + slip.state()));
                sheet.row(columns.stream().map(column -> column.of(line)).toList());
            }
            page = rows.page(query.after(page.getLast().id().value()), AT_ONCE);
        }
    }

    private static String number(Map<UUID, String> numbers, Slip slip) {
        return numbers.getOrDefault(slip.worker().id().value(), "");
    }
}
