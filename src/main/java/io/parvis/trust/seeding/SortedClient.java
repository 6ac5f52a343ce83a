package io.parvis.trust.seeding;

import io.parvis.trust.seeding.PlausibleClient.Address;
import io.parvis.trust.seeding.Portfolio.SeededClient;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A client with what its firm sorts clients by: the rows of the client itself, and of what is thought of it.
record SortedClient(SeededClient seeded, Sorts sorts) {

    // The sign-in is a copy, which a trigger would otherwise write into each row a second time.
    private static final Rows<SortedClient> CLIENTS =
            Rows.<SortedClient>of("client")
                    .with("id", "uuid", of(SeededClient::id))
                    .with("code", "text", of(SeededClient::code))
                    .with("kind", "text", it -> it.client().kind())
                    .with("name", "text", it -> it.client().name())
                    .with("login", "text", it -> it.client().owner().email())
                    .with("email", "text", it -> it.client().owner().email())
                    .with("language", "text", it -> it.client().language().code())
                    .with("country", "text", it -> it.address().country())
                    .with("contact_name", "text", it -> it.client().owner().called().firstName())
                    .with("phone", "text", SortedClient::phone)
                    .with("vat_number", "text", it -> orEmpty(it.standing().vatNumber()))
                    .with("street", "text", it -> it.address().street())
                    .with("postal_code", "text", it -> it.address().postalCode())
                    .with("city", "text", it -> it.address().city())
                    .with(
                            "project_id",
                            "uuid",
                            it -> Sorts.at(it.standing().project(), it.sorts.projects()))
                    .with(
                            "group_id",
                            "uuid",
                            it -> Sorts.at(it.standing().group(), it.sorts.groups()))
                    .with("registered_from", "text", it -> it.standing().registeredFrom())
                    .with("created_at", "timestamptz", it -> it.seeded.domain().dates().created());

    private static final Rows<SortedClient> STANDINGS =
            Rows.<SortedClient>of("client_standing")
                    .with("client_id", "uuid", of(SeededClient::id))
                    .with(
                            "attitude_id",
                            "uuid",
                            it -> Sorts.at(it.standing().attitude(), it.sorts.attitudes()))
                    .with("remark", "text", it -> orEmpty(it.standing().remark()));

    static void insert(JdbcClient jdbc, List<SeededClient> clients, Sorts sorts) {
        CLIENTS.insert(jdbc, clients.stream().map(it -> new SortedClient(it, sorts)).toList());
    }

    /// Only behind its domain may one say what is thought of a client.
    static void judge(JdbcClient jdbc, List<SeededClient> clients, Sorts sorts) {
        STANDINGS.insert(
                jdbc,
                clients.stream()
                        .filter(it -> it.standing().isJudged())
                        .map(it -> new SortedClient(it, sorts))
                        .toList());
    }

    private static Function<SortedClient, @Nullable Object> of(
            Function<SeededClient, Object> value) {
        return it -> value.apply(it.seeded);
    }

    private PlausibleClient client() {
        return seeded.client();
    }

    private PlausibleStanding standing() {
        return seeded.standing();
    }

    private Address address() {
        return client().address();
    }

    private String phone() {
        return orEmpty(client().phone()).replace(" ", "");
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
