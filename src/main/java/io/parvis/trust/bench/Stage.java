package io.parvis.trust.bench;

import io.parvis.trust.seeding.SeededFirm;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Where the load goes: a serving program, its firms, and who asks for what there.
///
/// @param firms the large one first
record Stage(InetSocketAddress address, List<SeededFirm> firms, NewNames names) {

    private static final List<String> FRAGMENTS =
            List.of(
                    "mar", "bou", "gar", "jan", "ber", "ver", "tra", "con", "bak", "dup", "ier",
                    "van");

    /// Somebody at the door who will do this kind of thing, numbered among those who do so at the same time.
    Caller caller(Workload workload, int number) throws IOException {
        SeededFirm large = firms.getFirst();
        return switch (workload) {
            case LIST -> reader(administrator(large), List.of(domains(large)), number);
            case FRAGMENT -> reader(administrator(large), fragments(large), number);
            case DETAILS -> reader(administrator(large), details(large), number);
            case PORTAL ->
                    reader(owner(large, number), List.of("/" + large.slug() + "/portal"), number);
            case CREATION -> creator(firms.get(1));
            case SIGN_IN -> newcomer(number);
        };
    }

    private static String domains(SeededFirm firm) {
        return "/" + firm.slug() + "/office/domains";
    }

    private static List<String> fragments(SeededFirm firm) {
        return FRAGMENTS.stream().map(fragment -> domains(firm) + "?q=" + fragment).toList();
    }

    private static List<String> details(SeededFirm firm) {
        return firm.domains().stream()
                .map(UUID::toString)
                .map(id -> domains(firm) + "/" + id)
                .toList();
    }

    private Visitor administrator(SeededFirm firm) throws IOException {
        return signedIn(firm, "office", firm.administrator());
    }

    private Visitor owner(SeededFirm firm, int number) throws IOException {
        return signedIn(firm, "portal", firm.owners().get(number % firm.owners().size()));
    }

    private Visitor signedIn(SeededFirm firm, String door, String identifier) throws IOException {
        Visitor visitor = new Visitor(address);
        String path = "/" + firm.slug() + "/" + door + "/sign-in";
        visitor.get(path);
        expect(303, visitor.post(path, credentials(firm, identifier)), path);
        return visitor;
    }

    private static Map<String, String> credentials(SeededFirm firm, String identifier) {
        return Map.of("identifier", identifier, "password", firm.password(), "next", "");
    }

    /// Asks for the same pages in turn; each caller begins elsewhere.
    private static Caller reader(Visitor visitor, List<String> paths, int number)
            throws IOException {
        expect(200, visitor.get(paths.getFirst()), paths.getFirst());
        List<byte[]> requests = paths.stream().map(visitor::getting).toList();
        return new Repeating(visitor, requests, 200, number * 7);
    }

    private Caller creator(SeededFirm firm) throws IOException {
        Visitor visitor = administrator(firm);
        String form = domains(firm) + "/new";
        expect(200, visitor.get(form), form);
        return new Creating(visitor, domains(firm), names);
    }

    /// Each comes as another employee, as people do: one account that signs in many times at once is slowed down.
    private Caller newcomer(int number) throws IOException {
        SeededFirm firm = firms.get(number / 20 % firms.size());
        Visitor visitor = new Visitor(address);
        String path = "/" + firm.slug() + "/office/sign-in";
        expect(200, visitor.get(path), path);
        byte[] request =
                visitor.posting(
                        path, credentials(firm, firm.staff().get(number % firm.staff().size())));
        return new Repeating(visitor, List.of(request), 303, 0);
    }

    private static void expect(int status, Reply reply, String path) throws IOException {
        if (reply.status() != status) {
            throw new IOException(
                    "%s answered %d instead of %d".formatted(path, reply.status(), status));
        }
    }
}
