package io.parvis.trust.bench;

import static io.parvis.trust.bench.Entrance.expect;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.parvis.trust.load.Caller;
import io.parvis.trust.load.Repeating;
import io.parvis.trust.load.Visitor;
import io.parvis.trust.seeding.SeededFirm;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.util.List;
import java.util.UUID;

/// Where the load goes: a serving program, its firms, and who asks for what there.
///
/// @param firms the one that is asked for much first; a second one where clients are opened beside it
record Stage(InetSocketAddress address, List<SeededFirm> firms, NewNames names) {

    private static final List<String> FRAGMENTS =
            List.of(
                    "mar", "bou", "gar", "jan", "ber", "ver", "tra", "con", "bak", "dup", "ier",
                    "van");

    /// A few letters, a name, a mail address, digits of a code: what people type to find somebody.
    private static final List<String> SEARCHES =
            List.of(
                    "mar",
                    "boulangerie",
                    "dupont",
                    "garage",
                    "jan.",
                    "bakkerij",
                    "van der",
                    "C-0004",
                    "tremblay",
                    "@",
                    "transport",
                    "ier");

    private static final List<String> MISTYPED =
            List.of(
                    "boulengerie",
                    "duponnt",
                    "bakerij",
                    "garrage",
                    "tremblaiy",
                    "jansens",
                    "transpport",
                    "plomberrie",
                    "loodgietre",
                    "resturant",
                    "shilder",
                    "consultnig");

    /// The beginning of a word that many documents have, of one that few have, several words, and one that none has.
    private static final List<String> WORDS =
            List.of(
                    "verzekering",
                    "ver",
                    "beconhuis",
                    "rusrus",
                    "kilo",
                    "huisfac werk",
                    "stuk 4711",
                    "penrusmut",
                    "conver begever",
                    "nam",
                    "mutzorgpen prijs",
                    "stuk");

    /// Somebody at the door who will do this kind of thing, numbered among those who do so at the same time.
    Caller caller(Workload workload, int number) throws IOException {
        SeededFirm large = firms.getFirst();
        return switch (workload) {
            case LIST -> reader(administrator(), List.of(office("domains")), number);
            case FRAGMENT -> reader(administrator(), searches("domains", FRAGMENTS), number);
            case DETAILS -> reader(administrator(), details("domains"), number);
            case SETTINGS -> reader(administrator(), List.of(office("settings/firm")), number);
            case PORTAL -> reader(owner(number), List.of("/" + large.slug() + "/portal"), number);
            case CREATION -> creator(firms.get(1));
            case SIGN_IN -> newcomer(number);
            case CLIENTS -> reader(administrator(), List.of(office("clients")), number);
            case CLIENT_SEARCH -> reader(administrator(), searches("clients", SEARCHES), number);
            case CLIENT_MISTYPED -> reader(administrator(), searches("clients", MISTYPED), number);
            case CLIENT -> reader(administrator(), details("clients"), number);
            case CLIENT_CREATION -> wholeCreator();
            case PLANNING_MONTH ->
                    reader(administrator(), List.of(office("planning?view=MONTH")), number);
            case DOCUMENT_SEARCH ->
                    reader(administrator(), searches("company/documents", WORDS), number);
        };
    }

    private String office(String list) {
        return office(firms.getFirst(), list);
    }

    private static String office(SeededFirm firm, String list) {
        return "/" + firm.slug() + "/office/" + list;
    }

    private List<String> searches(String list, List<String> typed) {
        return typed.stream()
                .map(text -> office(list) + "?q=" + URLEncoder.encode(text, UTF_8))
                .toList();
    }

    private List<String> details(String list) {
        return firms.getFirst().domains().stream()
                .map(UUID::toString)
                .map(id -> office(list) + "/" + id)
                .toList();
    }

    private Visitor administrator() throws IOException {
        return Entrance.administrator(address, firms.getFirst());
    }

    private Visitor owner(int number) throws IOException {
        SeededFirm firm = firms.getFirst();
        String owner = firm.owners().get(number % firm.owners().size());
        return Entrance.signedIn(address, firm, "portal", owner);
    }

    /// Asks for the same pages in turn; each caller begins elsewhere.
    private static Caller reader(Visitor visitor, List<String> paths, int number)
            throws IOException {
        expect(200, visitor.get(paths.getFirst()), paths.getFirst());
        List<byte[]> requests = paths.stream().map(visitor::getting).toList();
        return new Repeating(visitor, requests, 200, number * 7);
    }

    private Caller creator(SeededFirm firm) throws IOException {
        Visitor visitor = Entrance.administrator(address, firm);
        String form = office(firm, "domains") + "/new";
        expect(200, visitor.get(form), form);
        return new Creating(visitor, office(firm, "domains"), names);
    }

    private Caller wholeCreator() throws IOException {
        Visitor visitor = administrator();
        String form = office("clients") + "/new";
        expect(200, visitor.get(form), form);
        return new CreatingWhole(visitor, office("clients"), names);
    }

    /// Each comes as another employee, as people do: one account that signs in many times at once is slowed down.
    private Caller newcomer(int number) throws IOException {
        SeededFirm firm = firms.get(number / 20 % firms.size());
        Visitor visitor = new Visitor(address);
        String path = "/" + firm.slug() + "/office/sign-in";
        expect(200, visitor.get(path), path);
        String identifier = firm.staff().get(number % firm.staff().size());
        byte[] request = visitor.posting(path, Entrance.credentials(firm, identifier));
        return new Repeating(visitor, List.of(request), 303, 0);
    }
}
