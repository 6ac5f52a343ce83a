package io.parvis.platform.pdf;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

/// The names that a content draws with: of fonts, images, patterns and other contents.
final class NamesDrawn {

    private NamesDrawn() {}

    static Set<COSName> of(byte[] content) throws IOException {
        var names = new HashSet<COSName>();
        var parser = new PDFStreamParser(content);
        for (var token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof COSName name) {
                names.add(name);
            }
        }
        return names;
    }
}
