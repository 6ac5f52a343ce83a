package io.parvis.people.workers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a list tells of workers.
public enum WorkerColumn {
    NUMBER("number", "worker.number"),
    NAME("name", "worker.name"),
    NATURE("nature", "worker.nature"),
    EMAIL("email", "worker.email"),
    PHONE("phone", "worker.phone"),
    STREET("street", "worker.street"),
    POSTAL_CODE("postalCode", "worker.postal-code"),
    CITY("city", "worker.city"),
    REGION("region", "worker.region"),
    COUNTRY("country", "worker.country"),
    LANGUAGE("language", "worker.language"),
    LANGUAGES("languages", "worker.languages"),
    SKILLS("skills", "worker.skills"),
    SECTOR("sector", "worker.sector"),
    REMARK("remark", "worker.remark"),
    /// Comes in, and never goes out with a list: whoever reads a bank account is noted.
    IBAN("iban", "worker.bank-account");

    private final String field;
    private final String label;

    WorkerColumn(String field, String label) {
        this.field = field;
        this.label = label;
    }

    /// The key of what it is called.
    public String label() {
        return label;
    }

    /// What a form calls it.
    String field() {
        return field;
    }

    /// The one that a form calls so; null where it has no column.
    public static @Nullable WorkerColumn of(String field) {
        return List.of(values()).stream()
                .filter(one -> one.field.equals(field))
                .findFirst()
                .orElse(null);
    }
}
