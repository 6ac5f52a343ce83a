package io.parvis.talk.reading;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One reading of the parts of a mail. It is bounded: so deep, so many parts, so many bytes, and no further.
final class MimeReading {

    static final int DEEPEST = 12;
    static final int MOST_PARTS = 300;
    private static final int NAME = 150;
    private static final int HTML = 2_000_000;

    private final List<Enclosure> enclosures = new ArrayList<>();
    private long bytesLeft;
    private int partsLeft = MOST_PARTS;
    private @Nullable DeliveryReport report;

    private MimeReading(long bytes) {
        this.bytesLeft = bytes;
    }

    /// @param bytes as many as all parts may come to
    /// @throws MessagingException when it goes beyond the bounds, or is no mail
    static Contents read(MimeMessage mail, long bytes) throws MessagingException, IOException {
        var reading = new MimeReading(bytes);
        var text = reading.text(mail, 0);
        return new Contents(text.orElse(""), List.copyOf(reading.enclosures), null, reading.report);
    }

    private Optional<String> text(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || partsLeft-- == 0) {
            throw new MessagingException("too many parts in one another");
        }
        var type = type(part);
        if (type.match("multipart/*")) {
            return parts(new MimeMultipart(part.getDataHandler().getDataSource()), type, depth);
        }
        if (type.match("message/delivery-status")) {
            report = DeliveryReport.read(Readable.text(bytes(part), null)).orElse(report);
            return Optional.empty();
        }
        if ((type.match("text/plain") || type.match("text/html")) && !isFile(part)) {
            return Optional.of(written(part, type));
        }
        enclose(part, type);
        return Optional.empty();
    }

    private Optional<String> parts(Multipart parts, ContentType type, int depth)
            throws MessagingException, IOException {
        var texts = new ArrayList<String>();
        for (int number = 0; number < parts.getCount(); number++) {
            text(parts.getBodyPart(number), depth + 1)
                    .filter(text -> !text.isBlank())
                    .ifPresent(texts::add);
        }
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        // The same said several times: the plainest comes first.
        return Optional.of(
                type.match("multipart/alternative")
                        ? texts.getFirst()
                        : String.join("\n\n", texts));
    }

    private String written(Part part, ContentType type) throws MessagingException, IOException {
        var text = Readable.text(bytes(part), type.getParameter("charset"));
        return type.match("text/html") ? HtmlText.of(Readable.cut(text, HTML)) : text;
    }

    private void enclose(Part part, ContentType type) throws MessagingException, IOException {
        var name = name(part);
        enclosures.add(
                new Enclosure(
                        name.isEmpty() ? unnamed(type) : name,
                        type.getBaseType().toLowerCase(java.util.Locale.ROOT),
                        bytes(part)));
    }

    private static String unnamed(ContentType type) {
        return type.match("message/rfc822") ? "message.eml" : "file";
    }

    private byte[] bytes(Part part) throws MessagingException, IOException {
        try (var in = part.getInputStream()) {
            var bytes = in.readNBytes((int) Math.min(bytesLeft + 1, Integer.MAX_VALUE - 8));
            bytesLeft -= bytes.length;
            if (bytesLeft < 0) {
                throw new MessagingException("its parts are larger than the mail");
            }
            return bytes;
        }
    }

    private static boolean isFile(Part part) throws MessagingException {
        var disposition = part.getHeader("Content-Disposition");
        return disposition != null
                        && disposition[0]
                                .strip()
                                .toLowerCase(java.util.Locale.ROOT)
                                .startsWith("attachment")
                || !name(part).isEmpty();
    }

    private static String name(Part part) throws MessagingException {
        String raw;
        try {
            raw = part.getFileName();
        } catch (ParseException broken) {
            return "";
        }
        return raw == null ? "" : Readable.cut(Readable.line(decoded(raw)), NAME);
    }

    private static String decoded(String raw) {
        try {
            return MimeUtility.decodeText(raw);
        } catch (UnsupportedEncodingException strange) {
            return raw;
        }
    }

    // RFC 2045, 5.2: whoever says nothing that can be read writes plain text.
    private static ContentType type(Part part) throws MessagingException {
        try {
            return new ContentType(String.valueOf(part.getContentType()));
        } catch (ParseException broken) {
            return new ContentType("text/plain");
        }
    }
}
