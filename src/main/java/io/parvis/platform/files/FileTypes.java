package io.parvis.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/// What a file is: by what is in it, and by its name only where that says more of the same.
final class FileTypes {

    // What a double click runs, whatever is in it.
    private static final Set<String> RUN_BY_NAME =
            Set.of(
                    "app", "apk", "appx", "bat", "chm", "cmd", "com", "cpl", "dll", "dmg", "exe",
                    "hta", "inf", "iso", "jar", "js", "jse", "lnk", "msc", "msi", "msix", "msp",
                    "pif", "ps1", "psm1", "reg", "scr", "sct", "sh", "sys", "url", "vb", "vbe",
                    "vbs", "wsf", "wsh");
    private static final Set<String> RUN =
            Set.of(
                    "application/x-msdownload",
                    "application/x-dosexec",
                    "application/vnd.microsoft.portable-executable",
                    "application/x-executable",
                    "application/x-elf",
                    "application/x-sharedlib",
                    "application/x-object",
                    "application/x-mach-o",
                    "application/x-mach-o-executable",
                    "application/x-ms-installer",
                    "application/x-ms-shortcut",
                    "application/x-sh",
                    "application/x-bat",
                    "application/java-archive",
                    "application/java-vm",
                    "application/vnd.android.package-archive");

    private FileTypes() {}

    /// Looks at the beginning of a stream and leaves it as it was.
    static String of(InputStream content, String name) throws IOException {
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        return MimeTypes.getDefaultMimeTypes().detect(content, metadata).getBaseType().toString();
    }

    /// Whether opening it may run a program on the reader's machine.
    static boolean runs(String type, String name) {
        return RUN.contains(type) || RUN_BY_NAME.contains(FileNames.ending(name));
    }
}
