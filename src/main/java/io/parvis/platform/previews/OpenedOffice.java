package io.parvis.platform.previews;

import java.awt.image.BufferedImage;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A file of an office program, as these are made today: a ZIP of XML (ISO/IEC 29500 and 26300). It is read from its beginning,
/// as far as it may unfold; the XML knows no entities.
class OpenedOffice implements Opened {

    private static final String MICROSOFT = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN = "application/vnd.oasis.opendocument.";
    private static final Pattern SAYING =
            Pattern.compile(
                    "content\\.xml|word/(document|footnotes|endnotes|header\\d*|footer\\d*)\\.xml"
                            + "|xl/sharedStrings\\.xml|xl/worksheets/[^/]+\\.xml|ppt/slides/[^/]+\\.xml");
    // Where one of these ends, a word does.
    private static final Set<String> ENDS =
            Set.of("p", "h", "br", "tab", "c", "si", "tc", "table-cell", "list-item", "s");
    private static final long MOST_BYTES = 50_000_000;
    private static final int MOST_PARTS = 5000;

    private final Path file;

    OpenedOffice(Path file) {
        this.file = file;
    }

    static boolean reads(String type) {
        return type.startsWith(MICROSOFT) || type.startsWith(OPEN);
    }

    @Override
    public int pages() {
        return 0;
    }

    @Override
    public BufferedImage draw(int page) throws IOException {
        throw new IOException("no pages");
    }

    @Override
    public void write(Writer text) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            var unfolded = new Bounded(zip);
            var entry = zip.getNextEntry();
            for (int part = 0; entry != null && part < MOST_PARTS; part++) {
                if (SAYING.matcher(entry.getName()).matches()) {
                    write(unfolded, text);
                } else {
                    unfolded.transferTo(OutputStream.nullOutputStream());
                }
                entry = zip.getNextEntry();
            }
        }
    }

    private static void write(InputStream part, Writer text) throws IOException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var xml = factory.createXMLStreamReader(part);
            while (xml.hasNext()) {
                write(xml.next(), xml, text);
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    // A number that stands for a word of the list of words is no number of the sheet.
    private static void write(int event, XMLStreamReader xml, Writer text) throws IOException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (xml.getLocalName().equals("c")
                        && "s".equals(xml.getAttributeValue(null, "t"))) {
                    skip(xml);
                }
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE ->
                    text.write(xml.getText());
            case XMLStreamConstants.END_ELEMENT -> {
                if (ENDS.contains(xml.getLocalName())) {
                    text.write(' ');
                }
            }
            default -> {
                // Nothing is said there.
            }
        }
    }

    private static void skip(XMLStreamReader xml) throws IOException {
        try {
            for (int depth = 1; depth > 0; ) {
                var event = xml.next();
                depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
                depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    /// Ends where a file unfolds to more than it may; closing a part leaves the rest open.
    private static final class Bounded extends FilterInputStream {

        private long left = MOST_BYTES;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            var got = in.read(into, from, most);
            left -= Math.max(0, got);
            if (left < 0) {
                throw new IOException("unfolds to too much");
            }
            return got;
        }

        @Override
        public void close() {}
    }
}
