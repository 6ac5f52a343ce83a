package io.parvis.trust.scim;

import com.unboundid.scim2.common.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where an attribute by which users may be looked for is kept.
///
/// @param folded whether upper and lower case are alike; then it is kept in small letters
/// @param flag whether it is true or false
record Column(String sql, boolean folded, boolean flag) {

    private static final String USER = "urn:ietf:params:scim:schemas:core:2.0:user";
    private static final String ENTERPRISE =
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:user";

    private static final Column EMAIL = new Column("a.email_key", true, false);
    private static final Column NAME = new Column("lower(a.name)", true, false);

    private static final Map<String, Column> CORE =
            Map.of(
                    "username",
                    new Column("a.identifier_key", true, false),
                    "externalid",
                    new Column("p.external_id", false, false),
                    "id",
                    new Column("p.id::text", false, false),
                    "displayname",
                    NAME,
                    "name.formatted",
                    NAME,
                    "emails",
                    EMAIL,
                    "emails.value",
                    EMAIL,
                    "active",
                    new Column("m.active", false, true));

    static Optional<Column> find(Path path) {
        var names = new ArrayList<String>();
        for (var element : path) {
            if (element.getValueFilter() != null) {
                return Optional.empty();
            }
            names.add(element.getAttribute().toLowerCase(Locale.ROOT));
        }
        var name = String.join(".", names);
        if (isEnterprise(path.getSchemaUrn())) {
            return name.equals("organization")
                    ? Optional.of(new Column("o.external_id", false, false))
                    : Optional.empty();
        }
        return isCore(path.getSchemaUrn()) ? Optional.ofNullable(CORE.get(name)) : Optional.empty();
    }

    private static boolean isCore(@Nullable String urn) {
        return urn == null || urn.toLowerCase(Locale.ROOT).equals(USER);
    }

    private static boolean isEnterprise(@Nullable String urn) {
        return urn != null && urn.toLowerCase(Locale.ROOT).equals(ENTERPRISE);
    }

    /// A text as it is compared.
    String kept(String text) {
        return folded ? text.toLowerCase(Locale.ROOT) : text;
    }
}
