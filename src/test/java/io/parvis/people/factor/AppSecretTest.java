package io.parvis.people.factor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.parvis.platform.web.QrCode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppSecretTest {

    // The test vectors of RFC 6238, appendix B, of which we show the last six digits.
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void makesTheCodesOfTheStandard(long second, String code) {
        var secret = AppSecret.of("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
        assertThat(secret.text()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(secret.codeAt(Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void bearsAClockThatIsHalfAMinuteOff() {
        var secret = AppSecret.fresh();
        var now = Instant.ofEpochSecond(3_000_000_015L);
        for (var off : new int[] {-30, 0, 30}) {
            assertThat(secret.step(secret.codeAt(now.plusSeconds(off)), now, 0)).isPresent();
        }
        for (var off : new int[] {-60, 60}) {
            assertThat(secret.step(secret.codeAt(now.plusSeconds(off)), now, 0)).isEmpty();
        }
    }

    @Test
    void hearsNoCodeTwice() {
        var secret = AppSecret.fresh();
        var now = Instant.ofEpochSecond(3_000_000_000L);
        var code = secret.codeAt(now);
        var step = secret.step(code, now, 0).orElseThrow();
        assertThat(secret.step(code, now, step)).isEmpty();
        var next = now.plusSeconds(30);
        assertThat(secret.step(secret.codeAt(next), next, step)).isPresent();
    }

    @Test
    void isReadFromThePicture() throws Exception {
        var address =
                new AppSecret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
                        .address("Thuis & Co", "zoe@thuis.example");
        assertThat(address)
                .isEqualTo(
                        "otpauth://totp/Thuis%20%26%20Co:zoe%40thuis.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                                + "&issuer=Thuis%20%26%20Co&algorithm=SHA1&digits=6&period=30");
        assertThat(read(QrCode.of(address))).isEqualTo(address);
    }

    // As a telephone reads it: drawn, looked at, and understood.
    private static String read(QrCode picture) throws Exception {
        var scale = 4;
        var side = picture.size() * scale;
        var points = new int[side * side];
        Arrays.fill(points, 0xffffff);
        var squares = Pattern.compile("M(\\d+) (\\d+)h").matcher(picture.path());
        while (squares.find()) {
            for (int point = 0; point < scale * scale; point++) {
                var x = Integer.parseInt(squares.group(1)) * scale + point % scale;
                var y = Integer.parseInt(squares.group(2)) * scale + point / scale;
                points[y * side + x] = 0;
            }
        }
        var source = new RGBLuminanceSource(side, side, points);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    }
}
