package io.parvis.people.firm;

import io.parvis.people.menus.Audience;
import io.parvis.people.menus.PortalMenu;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/// The menus in force at the portals of firms. They are read with the firm, at each request.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class FirmMenus {

    // What a later version of the program wrote is passed over, not failed on.
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL).build();

    private static final TypeReference<Map<String, PortalMenu>> MENUS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    FirmMenus(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Of the current firm. @param menu null for the usual one
    public void put(Audience audience, @Nullable PortalMenu menu) {
        jdbc.sql(
                        """
                        update firm
                           set portals = case when cast(:menu as jsonb) is null then portals - cast(:audience as text)
                                              else portals || jsonb_build_object(cast(:audience as text), cast(:menu as jsonb)) end
                         where id = current_firm()
                        """)
                .param("menu", menu == null ? null : JSON.writeValueAsString(menu))
                .param("audience", audience.name())
                .update();
    }

    static Map<Audience, PortalMenu> read(String kept) {
        var menus = new EnumMap<Audience, PortalMenu>(Audience.class);
        if (kept.length() > 2) {
            JSON.readValue(kept, MENUS)
                    .forEach((name, menu) -> {
                        var audience = Audience.valueOf(name);
                        menus.put(audience, menu.complete(audience));
                    });
        }
        return Map.copyOf(menus);
    }
}
