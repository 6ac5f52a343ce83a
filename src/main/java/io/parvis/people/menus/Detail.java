package io.parvis.people.menus;

import java.util.List;
import java.util.stream.Stream;

/// What is known of a worker, as the firm lets them see it, and change it. What the office alone remarks is none of it.
public enum Detail {
    NUMBER(DetailRight.SHOWN),
    NATURE(DetailRight.SHOWN),
    NAME(DetailRight.ASKED, "name"),
    EMAIL(DetailRight.CHANGED, "email"),
    PHONE(DetailRight.CHANGED, "phone"),
    ADDRESS(DetailRight.CHANGED, "street", "postalCode", "city", "region", "country"),
    LANGUAGE(DetailRight.CHANGED, "language"),
    LANGUAGES(DetailRight.CHANGED, "languages"),
    SKILLS(DetailRight.ASKED, "skills"),
    SECTOR(DetailRight.SHOWN),
    BANK_ACCOUNT(DetailRight.ASKED, "iban");

    private final DetailRight usual;
    private final List<String> inputs;

    /// @param usual until the firm says otherwise
    /// @param inputs the fields in which it is typed; none for what a worker never changes
    Detail(DetailRight usual, String... inputs) {
        this.usual = usual;
        this.inputs = List.of(inputs);
    }

    public DetailRight usual() {
        return usual;
    }

    public List<String> inputs() {
        return inputs;
    }

    /// Whoever changes these could come in as the worker, or be paid in their place: the password is asked for.
    public boolean isDelicate() {
        return this == EMAIL || this == BANK_ACCOUNT;
    }

    public boolean may(DetailRight right) {
        return !inputs.isEmpty() || !right.alters();
    }

    public List<DetailRight> choices() {
        return Stream.of(DetailRight.values()).filter(this::may).toList();
    }
}
