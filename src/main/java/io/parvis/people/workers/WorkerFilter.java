package io.parvis.people.workers;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.parvis.people.ways.PortalState;
import jakarta.validation.constraints.Size;
import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// What the list of workers is narrowed to, and where in it one stands: as in its address.
///
/// @param q a fragment of name, number, e-mail or telephone
/// @param archived whether those are shown who left, instead of the others
/// @param after the last worker of the page before
public record WorkerFilter(
        @Size(max = 100) String q,
        @Nullable WorkerNature nature,
        @Size(max = 80) String sector,
        @Size(max = 40) String skill,
        @Nullable PortalState portal,
        boolean archived,
        @Nullable UUID after) {

    public static final WorkerFilter NONE = new WorkerFilter("", null, "", "", null, false, null);

    /// The address of the list with one parameter changed; an empty value leaves it out. The page begins anew.
    String path(String name, String value) {
        var all = parameters();
        all.put(name, value);
        return address("/workers", all);
    }

    /// Where those whom it shows are taken out as a file.
    String exportPath() {
        return address("/workers/export", parameters());
    }

    /// As its address says it; empty where it shows everybody who is at work.
    String text() {
        var query = address("", parameters());
        return query.isEmpty() ? "" : URLDecoder.decode(query.substring(1), UTF_8);
    }

    private static String address(String path, Map<String, String> all) {
        all.values().removeIf(String::isEmpty);
        var address = UriComponentsBuilder.fromPath(path);
        all.keySet().forEach(one -> address.queryParam(one, "{" + one + "}"));
        return address.encode().buildAndExpand(all).toUriString();
    }

    private Map<String, Object> values() {
        var values = new LinkedHashMap<String, Object>();
        values.put("q", q);
        values.put("nature", nature == null ? "" : nature);
        values.put("sector", sector);
        values.put("skill", skill);
        values.put("portal", portal == null ? "" : portal);
        values.put("archived", archived ? "true" : "");
        return values;
    }

    private Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        values().forEach((name, value) -> parameters.put(name, value.toString()));
        return parameters;
    }
}
