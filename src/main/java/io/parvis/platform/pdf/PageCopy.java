package io.parvis.platform.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/// Copies pages into a document so that nothing of other pages comes along. Pages often share one list of resources, in which
/// the content of all of them stands: of it only what a page draws with is copied, and of what that draws with in turn. What
/// leads elsewhere (links, structure, metadata) stays behind.
class PageCopy {

    private static final Set<COSName> LEFT_BEHIND =
            Set.of(
                    COSName.PARENT,
                    COSName.P,
                    COSName.METADATA,
                    COSName.STRUCT_PARENT,
                    COSName.STRUCT_PARENTS,
                    COSName.getPDFName("PieceInfo"),
                    COSName.getPDFName("LastModified"),
                    COSName.getPDFName("OPI"),
                    COSName.getPDFName("Ref"),
                    COSName.getPDFName("AF"));

    private final PDDocument into;
    private final Map<COSBase, COSBase> copied = new IdentityHashMap<>();

    PageCopy(PDDocument into) {
        this.into = into;
    }

    void take(PDPage page) {
        try {
            var copy = new PDPage(page.getMediaBox());
            copy.setCropBox(page.getCropBox());
            copy.setRotation(page.getRotation());
            into.addPage(copy);
            var content = into.getDocument().createCOSStream();
            byte[] drawn;
            try (var from = page.getContents();
                    var to = content.createOutputStream(COSName.FLATE_DECODE)) {
                drawn = from == null ? new byte[0] : from.readAllBytes();
                to.write(drawn);
            }
            var shared = page.getResources() == null ? null : page.getResources().getCOSObject();
            copy.getCOSObject().setItem(COSName.CONTENTS, content);
            copy.getCOSObject().setItem(COSName.RESOURCES, resources(drawn, shared));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    // Of each list of resources, what the content names.
    private COSDictionary resources(byte[] drawn, @Nullable COSDictionary shared)
            throws IOException {
        var kept = new COSDictionary();
        var named = NamesDrawn.of(drawn);
        if (shared == null) {
            return kept;
        }
        for (var entry : shared.entrySet()) {
            if (resolved(entry.getValue()) instanceof COSDictionary all) {
                var some = new COSDictionary();
                for (var name : all.keySet()) {
                    // The usual colours are not named where they are meant.
                    if (named.contains(name) || name.getName().startsWith("Default")) {
                        some.setItem(name, copy(all.getItem(name), shared));
                    }
                }
                kept.setItem(entry.getKey(), some);
            }
        }
        return kept;
    }

    /// @param around the resources of what draws it, for what has none of its own
    private COSBase copy(COSBase one, COSDictionary around) throws IOException {
        var real = resolved(one);
        if (real == null || !(real instanceof COSDictionary || real instanceof COSArray)) {
            return real;
        }
        var there = copied.get(real);
        if (there != null) {
            return there;
        }
        return switch (real) {
            case COSStream stream -> stream(stream, around);
            case COSDictionary dictionary -> {
                var copy = new COSDictionary();
                copied.put(real, copy);
                fill(copy, dictionary, around);
                yield copy;
            }
            default -> array((COSArray) real, around);
        };
    }

    private COSArray array(COSArray from, COSDictionary around) throws IOException {
        var copy = new COSArray();
        copied.put(from, copy);
        for (int place = 0; place < from.size(); place++) {
            copy.add(copy(from.get(place), around));
        }
        return copy;
    }

    private COSStream stream(COSStream from, COSDictionary around) throws IOException {
        var copy = into.getDocument().createCOSStream();
        copied.put(from, copy);
        if (from.containsKey(COSName.BBOX)) {
            byte[] drawn;
            try (var content = from.createInputStream();
                    var to = copy.createOutputStream(COSName.FLATE_DECODE)) {
                drawn = content.readAllBytes();
                to.write(drawn);
            }
            var own = from.getCOSDictionary(COSName.RESOURCES);
            copy.setItem(COSName.RESOURCES, resources(drawn, own == null ? around : own));
            fill(copy, unencoded(from), around);
            return copy;
        }
        try (var content = from.createRawInputStream();
                var to = copy.createRawOutputStream()) {
            content.transferTo(to);
        }
        fill(copy, from, around);
        return copy;
    }

    // It was written anew: how it was packed before says nothing any more.
    private static COSDictionary unencoded(COSStream from) {
        var told = new COSDictionary(from);
        told.removeItem(COSName.FILTER);
        told.removeItem(COSName.DECODE_PARMS);
        return told;
    }

    private void fill(COSDictionary copy, COSDictionary from, COSDictionary around)
            throws IOException {
        for (var entry : from.entrySet()) {
            var key = entry.getKey();
            if (!LEFT_BEHIND.contains(key) && !copy.containsKey(key)) {
                copy.setItem(key, copy(entry.getValue(), around));
            }
        }
    }

    private static COSBase resolved(COSBase one) {
        return one instanceof COSObject elsewhere ? elsewhere.getObject() : one;
    }
}
