package io.parvis.cli;

import io.parvis.platform.database.CannotStart;
import io.parvis.platform.pdf.PdfWork;
import io.parvis.platform.previews.Apart;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.boot.WebApplicationType;

/// The subcommands.
public final class CommandLine {

    static final int FAILED = 1;
    static final int ASKED_WRONGLY = 2;

    private static final String USAGE =
            """
            usage: parvis <command>

              run [--empty]                      serve; the first start loads a demo, unless --empty
              seed --clients N [--firm slug] [--seed N]
                                                 fill a firm with made-up clients
              bench [--quick]                    measure this machine, write docs/benchmarks.md
              help                               this page

            settings, from the environment:
              PARVIS_PORT       port to serve on (8080; 0: any free one)
              PARVIS_ADDRESS    address to serve on (127.0.0.1: this machine only)
              PARVIS_DATA       folder that keeps everything (./data)
              PARVIS_FILES      folder that keeps what people send (files in the data folder), or s3:// and the name of
                                a bucket
              PARVIS_UPLOADS    folder of the local disk where large files wait until they are whole (uploads in the
                                data folder); several nodes share one
              PARVIS_S3_ENDPOINT, PARVIS_S3_REGION, PARVIS_S3_KEY, PARVIS_S3_SECRET
                                where that bucket is, and the key to it
              PARVIS_CLAMAV     host and port of a ClamAV daemon that looks at every file that is sent
              PARVIS_DB_URL, PARVIS_DB_USER, PARVIS_DB_PASSWORD, PARVIS_DB_OWNER, PARVIS_DB_OWNER_PASSWORD
                                a PostgreSQL of your own, 15 or later, instead of the one in the data folder
              PARVIS_SMTP_URL   a mail server; otherwise mails stay in the outbox
              PARVIS_IMAP_URL, PARVIS_REPLY_ADDRESS
                                a mailbox that people answer mails to, and its address; otherwise they answer at
                                the portal
              PARVIS_MAIL_SERVER
                                the name by which its mail server vouches for senders (Authentication-Results), so
                                that new questions of known people come in by themselves
              PARVIS_KEY        seals the keys to others' services; otherwise one is made and kept in the data folder
              PARVIS_OUTGOING_TRUSTED
                                names inside the house that may be called all the same, with commas between them
            """;

    private CommandLine() {}

    /// Does what was asked; returns only when the program goes on serving.
    public static void run(Class<?> application, String[] arguments) {
        attempt(application, List.of(arguments)).ifPresent(System::exit);
    }

    private static OptionalInt attempt(Class<?> application, List<String> words) {
        try {
            return dispatch(application, words);
        } catch (RuntimeException e) {
            if (!ending()) {
                // Without a sentence it is a bug, and Spring has told it in full.
                Complaint.about(e).ifPresent(sentence -> System.err.println("parvis: " + sentence));
            }
            return OptionalInt.of(FAILED);
        }
    }

    /// Ctrl-C during the start ends what was being done for it too: that is no failure to tell.
    private static boolean ending() {
        try {
            Runtime.getRuntime().removeShutdownHook(new Thread());
            return false;
        } catch (IllegalStateException shutdownInProgress) {
            return true;
        }
    }

    private static OptionalInt dispatch(Class<?> application, List<String> words) {
        var rest = words.isEmpty() ? words : words.subList(1, words.size());
        return switch (words.isEmpty() ? "" : words.getFirst()) {
            case "run" -> serve(application, rest);
            case "seed" ->
                    OptionalInt.of(
                            new Errand(application, WebApplicationType.SERVLET).run("seed", rest));
            case "bench" ->
                    OptionalInt.of(
                            new Errand(application, WebApplicationType.SERVLET).run("bench", rest));
            case PdfWork.WORD -> OptionalInt.of(PdfWork.run(rest));
            // What the program asks of itself, file by file.
            case Apart.WORD -> OptionalInt.of(Apart.run(rest));
            case "help", "--help", "-h" -> {
                System.out.print(USAGE);
                yield OptionalInt.of(0);
            }
            default -> misunderstood();
        };
    }

    private static OptionalInt serve(Class<?> application, List<String> options) {
        if (!List.of("--empty").containsAll(options)) {
            return misunderstood();
        }
        var address = ServerAddress.from(System.getenv());
        if (address.taken()) {
            throw new CannotStart(
                    "Port %d is in use: stop what uses it, or set PARVIS_PORT."
                            .formatted(address.port()));
        }
        new Serving(application, address).start(options.contains("--empty"));
        return OptionalInt.empty();
    }

    private static OptionalInt misunderstood() {
        System.err.print(USAGE);
        return OptionalInt.of(ASKED_WRONGLY);
    }
}
