package io.parvis.platform.previews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.platform.apart.Limits;
import io.parvis.platform.apart.Workshop;
import io.parvis.testing.Papers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The process in which files are opened, as it really is.
class WorkshopTest {

    private static final int SIDE = 12_000;

    @TempDir Path folder;
    private Workshop workshop;

    @BeforeEach
    void open() throws IOException {
        workshop = new Workshop();
    }

    @AfterEach
    void close() throws IOException {
        workshop.close();
    }

    @Test
    void drawsInAProcessOfItsOwn() throws IOException {
        assertThat(did(task(Papers.pdf("one", "two")))).isTrue();
        assertThat(Files.readString(folder.resolve(Task.STATE))).isEqualTo("SHOWN 2");
        assertThat(folder.resolve("2.jpg")).exists();
    }

    @Test
    void outlivesAFileThatTakesAllMemory() throws IOException {
        assertThat(did(task(bomb()))).isFalse();
    }

    @Test
    void endsWhatTakesTooLongAndWhatItCannotStart() throws IOException {
        var task = task(Papers.pdf("one"));
        var hasty = new Limits(256, Duration.ofMillis(1), 1);
        assertThat(workshop.did(hasty, folder, task.words())).isFalse();
        assertThatThrownBy(() -> workshop.did(Previews.LIMITS, folder, List.of("nothing")))
                .isInstanceOf(IOException.class);
    }

    private boolean did(Task task) throws IOException {
        return workshop.did(Previews.LIMITS, task.folder(), task.words());
    }

    private Task task(byte[] content) throws IOException {
        Files.write(folder.resolve(Task.CONTENT), content);
        return new Task(folder, "application/pdf", 1, 2, true);
    }

    // Some hundred kilobytes that become some hundred megabytes.
    private byte[] bomb() throws IOException {
        try (var document = new PDDocument()) {
            var image = new PDImageXObject(document);
            image.setWidth(SIDE);
            image.setHeight(SIDE);
            image.setBitsPerComponent(8);
            image.setColorSpace(PDDeviceRGB.INSTANCE);
            try (var pixels = image.getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
                var row = new byte[3 * SIDE];
                for (int number = 0; number < SIDE; number++) {
                    pixels.write(row);
                }
            }
            var page = new PDPage();
            document.addPage(page);
            try (var pen = new PDPageContentStream(document, page)) {
                pen.drawImage(image, 0, 0, 600, 800);
            }
            var file = folder.resolve("bomb.pdf");
            document.save(file.toFile());
            return Files.readAllBytes(file);
        }
    }
}
