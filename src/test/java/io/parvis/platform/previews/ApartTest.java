package io.parvis.platform.previews;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Papers;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the other process makes of files, asked in this one.
class ApartTest {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String SHEET =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ODT = "application/vnd.oasis.opendocument.text";

    @TempDir Path folder;

    @Test
    void drawsThePagesOfAPdfAndReadsIt() throws IOException {
        assertThat(done("application/pdf", Papers.pdf("Bail de la rue Haute", "Page two")))
                .isEqualTo("SHOWN 2");
        assertThat(said()).isEqualTo("Bail de la rue Haute Page two");
        assertThat(page(1).getWidth()).isEqualTo(Picture.WIDTH);
        assertThat(page(Task.PICTURE).getHeight()).isEqualTo(160);
        assertThat(folder.resolve("2.jpg")).doesNotExist();
    }

    @Test
    void drawsAPageOfAnySizeNoLargerThanAScreen() throws IOException {
        assertThat(done("application/pdf", Papers.pdf(new PDRectangle(14_400, 10), "", "wide")))
                .isEqualTo("SHOWN 1");
        assertThat(page(1).getWidth()).isEqualTo(Picture.WIDTH);
        assertThat(done("application/pdf", Papers.pdf(new PDRectangle(1, 900_000), "", "high")))
                .isEqualTo("SHOWN 1");
        assertThat(page(1).getHeight()).isLessThanOrEqualTo(Picture.HEIGHT);
    }

    @Test
    void saysWhichFilesItCannotOpen() throws IOException {
        assertThat(done("application/pdf", Papers.lockedPdf("sesame"))).isEqualTo("LOCKED 0");
        assertThat(done("application/pdf", "%PDF-1.7 and no more".getBytes(UTF_8)))
                .isEqualTo("BROKEN 0");
        assertThat(done("application/pdf", "MZ\0\0program".getBytes(UTF_8))).isEqualTo("BROKEN 0");
        assertThat(done("image/png", "no image".getBytes(UTF_8))).isEqualTo("BROKEN 0");
        assertThat(done("application/pdf", new byte[0])).isEqualTo("BROKEN 0");
    }

    @Test
    void drawsImagesAsTheyWereTaken() throws IOException {
        var image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, Color.RED.getRGB());
        assertThat(done("image/png", written(image, "png"))).isEqualTo("SHOWN 1");
        assertThat(page(1).getWidth()).isEqualTo(40);
        assertThat(done("image/jpeg", turned(written(image, "jpeg")))).isEqualTo("SHOWN 1");
        assertThat(page(1).getWidth()).isEqualTo(20);
        assertThat(page(1).getHeight()).isEqualTo(40);
    }

    @Test
    void unfoldsNoImageOfGiantSize() throws IOException {
        assertThat(done("image/png", giant(50_000))).isEqualTo("BROKEN 0");
    }

    @Test
    void neverShowsWhatABrowserRuns() throws IOException {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        for (var type : new String[] {"image/svg+xml", "text/html", "application/xhtml+xml"}) {
            assertThat(done(type, svg.getBytes(UTF_8))).as(type).isEqualTo("PLAIN 0");
            assertThat(said()).isEmpty();
        }
    }

    @Test
    void readsOfficeFilesAndPlainText() throws IOException {
        var docx =
                "<w:document xmlns:w='w'><w:p><w:r><w:t>Jan</w:t></w:r><w:r><w:t>uari</w:t></w:r></w:p><w:p><w:t>Loon</w:t></w:p></w:document>";
        assertThat(done(WORD, Papers.zip(Map.of("word/document.xml", docx)))).isEqualTo("PLAIN 0");
        assertThat(said()).isEqualTo("Januari Loon");
        var sheet = new HashMap<String, String>();
        sheet.put("xl/sharedStrings.xml", "<sst><si><t>Omzet</t></si><si><t>Btw</t></si></sst>");
        sheet.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet><c t='s'><v>7</v></c><c><v>1234.5</v></c></worksheet>");
        done(SHEET, Papers.zip(sheet));
        assertThat(said()).contains("Omzet Btw", "1234.5").doesNotContain("7");
        var odt = "<o xmlns:t='t'><t:h>Huurcontract</t:h><t:p>Antwerpen</t:p></o>";
        done(ODT, Papers.zip(Map.of("content.xml", odt)));
        assertThat(said()).isEqualTo("Huurcontract Antwerpen");
        done("text/plain", "Reçu à Liège\n\n\u0000 le 3".getBytes(Charset.forName("windows-1252")));
        assertThat(said()).isEqualTo("Reçu à Liège le 3");
    }

    @Test
    void followsNoEntityAndUnfoldsNoBomb() throws IOException {
        var entity =
                "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><d xmlns:w='w'><w:p>&x;</w:p></d>";
        done(WORD, Papers.zip(Map.of("word/document.xml", entity)));
        assertThat(said()).doesNotContain("root");
        var bomb = Map.of("word/media/bomb.xml", "0".repeat(60_000_000));
        assertThat(done(WORD, Papers.zip(bomb))).isEqualTo("PLAIN 0");
        assertThat(said()).isEmpty();
        done("text/plain", "word ".repeat(1_000_000).getBytes(UTF_8));
        assertThat(said().length()).isBetween(99_000, Capped.MOST);
    }

    private String done(String type, byte[] content) throws IOException {
        for (var left : new String[] {"0.jpg", "1.jpg", Task.TEXT}) {
            Files.deleteIfExists(folder.resolve(left));
        }
        Files.write(folder.resolve(Task.CONTENT), content);
        assertThat(Apart.run(new Task(folder, type, 1, 1, true))).isZero();
        return Files.readString(folder.resolve(Task.STATE));
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve(Task.TEXT));
    }

    private BufferedImage page(int number) throws IOException {
        return ImageIO.read(folder.resolve(Task.page(number)).toFile());
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    // As a telephone that was held upright notes it.
    private static byte[] turned(byte[] jpeg) throws IOException {
        var exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xffe1).putShort((short) 34).put("Exif\0\0".getBytes(UTF_8));
        exif.put("MM".getBytes(UTF_8)).putShort((short) 42).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) 6);
        var out = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream(jpeg);
        out.write(in.readNBytes(2));
        out.write(exif.array());
        in.transferTo(out);
        return out.toByteArray();
    }

    // The head of a picture, and nothing of it.
    private static byte[] giant(int size) {
        var head = ByteBuffer.allocate(17);
        head.put("IHDR".getBytes(UTF_8)).putInt(size).putInt(size).put(new byte[] {8, 6, 0, 0, 0});
        var check = new CRC32();
        check.update(head.array());
        var png = ByteBuffer.allocate(33);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}).putInt(13);
        return png.put(head.array()).putInt((int) check.getValue()).array();
    }
}
