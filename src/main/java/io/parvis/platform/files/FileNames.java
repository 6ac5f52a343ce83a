package io.parvis.platform.files;

/// Names of files as somebody sent them, made harmless: no folders, no signs that cannot be seen or turn the letters
/// around, no more than fits.
final class FileNames {

    static final int LONGEST = 200;
    private static final int LONGEST_ENDING = 12;

    private FileNames() {}

    static String clean(String sent) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var seen = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]", "").strip();
        var bare = seen.replaceAll("^\\.+", "").replaceAll("[<>:\"|?*]", "_");
        return bare.isEmpty() ? "file" : shortened(bare);
    }

    /// What stands after the last point, in small letters; empty when there is none.
    static String ending(String name) {
        var point = name.lastIndexOf('.');
        return point < 0
                ? ""
                : name.substring(point + 1).strip().toLowerCase(java.util.Locale.ROOT);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var ending = ending(name);
        var kept = ending.isEmpty() || ending.length() > LONGEST_ENDING ? "" : "." + ending;
        var end = LONGEST - kept.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end)
                + kept;
    }
}
