package io.parvis.platform.tables;

import io.parvis.platform.kernel.Refused;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// How a file is to be read.
///
/// @param charset one of [#CHARSETS]; means nothing for a workbook
/// @param separator one of [#SEPARATORS]; means nothing for a workbook
public record Reading(Kind kind, String charset, char separator) {

    public static final List<String> CHARSETS =
            List.of("UTF-8", "windows-1252", "ISO-8859-15", "UTF-16LE", "UTF-16BE");
    public static final String SEPARATORS = ",;\t|";
    public static final Reading WORKBOOK = new Reading(Kind.XLSX, "UTF-8", ',');

    public enum Kind {
        CSV,
        XLSX
    }

    public Reading {
        if (!CHARSETS.contains(charset) || SEPARATORS.indexOf(separator) < 0) {
            throw Refused.because("form.unreadable");
        }
    }

    static Reading text(Charset charset, char separator) {
        return new Reading(Kind.CSV, charset.name(), separator);
    }

    Charset decoding() {
        return charset.equals("UTF-8") ? StandardCharsets.UTF_8 : Charset.forName(charset);
    }
}
