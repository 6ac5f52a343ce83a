package io.parvis.people.portals;

import io.parvis.people.menus.Detail;
import io.parvis.people.menus.DetailRight;
import io.parvis.people.menus.DetailRights;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Fields;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is chosen for each detail that is known of workers.
record DetailsForm(
        @NotNull @Nullable DetailRight number,
        @NotNull @Nullable DetailRight nature,
        @NotNull @Nullable DetailRight name,
        @NotNull @Nullable DetailRight email,
        @NotNull @Nullable DetailRight phone,
        @NotNull @Nullable DetailRight address,
        @NotNull @Nullable DetailRight language,
        @NotNull @Nullable DetailRight languages,
        @NotNull @Nullable DetailRight skills,
        @NotNull @Nullable DetailRight sector,
        @NotNull @Nullable DetailRight bankAccount,
        @NotNull @Nullable Integer version) {

    static Fields of(Draft draft) {
        var rights = draft.design().menu().details();
        var values = new HashMap<String, Object>();
        for (var detail : Detail.values()) {
            values.put(field(detail), rights.right(detail));
        }
        values.put("version", draft.version());
        return Fields.of(values);
    }

    static String field(Detail detail) {
        return switch (detail) {
            case BANK_ACCOUNT -> "bankAccount";
            default -> detail.name().toLowerCase(Locale.ROOT);
        };
    }

    /// @throws Refused at the detail that is never the worker's to change
    DetailRights rights() {
        var rights = new EnumMap<Detail, DetailRight>(Detail.class);
        for (var detail : Detail.values()) {
            var right = Objects.requireNonNull(chosen(detail));
            if (!detail.may(right)) {
                throw Refused.at(field(detail), "portals.detail-of-the-firm");
            }
            rights.put(detail, right);
        }
        return new DetailRights(Map.copyOf(rights));
    }

    private @Nullable DetailRight chosen(Detail detail) {
        return switch (detail) {
            case NUMBER -> number;
            case NATURE -> nature;
            case NAME -> name;
            case EMAIL -> email;
            case PHONE -> phone;
            case ADDRESS -> address;
            case LANGUAGE -> language;
            case LANGUAGES -> languages;
            case SKILLS -> skills;
            case SECTOR -> sector;
            case BANK_ACCOUNT -> bankAccount;
        };
    }
}
