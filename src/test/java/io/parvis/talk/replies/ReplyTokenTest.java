package io.parvis.talk.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.platform.database.CannotStart;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTokenTest {

    private static final UUID FIRM = UUID.randomUUID();
    private static final Reader READER =
            new Reader(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    private static final byte[] KEY = {1, 2, 3, 4, 5, 6, 7, 8};

    private final String text = ReplyToken.signed(123_456_789_012L, FIRM, READER, KEY).text();

    @Test
    void isShortAndBearsTheLossOfCapitals() {
        assertThat(text).hasSize(32).matches("[a-z2-7]+");
        var shouted = ReplyToken.read(text.toUpperCase(Locale.ROOT)).orElseThrow();
        assertThat(shouted.number()).isEqualTo(123_456_789_012L);
        assertThat(shouted.isSignedFor(FIRM, READER, KEY)).isTrue();
    }

    @Test
    void isSignedForOneFirmOneTicketAndOneReader() {
        var token = ReplyToken.read(text).orElseThrow();
        var other = UUID.randomUUID();
        assertThat(token.isSignedFor(other, READER, KEY)).isFalse();
        assertThat(token.isSignedFor(FIRM, with(other, READER.ticket(), READER.account()), KEY))
                .isFalse();
        assertThat(token.isSignedFor(FIRM, with(READER.domain(), other, READER.account()), KEY))
                .isFalse();
        assertThat(token.isSignedFor(FIRM, with(READER.domain(), READER.ticket(), other), KEY))
                .isFalse();
        assertThat(token.isSignedFor(FIRM, READER, new byte[] {9})).isFalse();
    }

    @Test
    void isBrokenByAnyChangedLetter() {
        for (int place = 0; place < text.length(); place++) {
            var letter = text.charAt(place) == 'a' ? 'b' : 'a';
            var changed = text.substring(0, place) + letter + text.substring(place + 1);
            var token = ReplyToken.read(changed);
            assertThat(token.filter(one -> one.isSignedFor(FIRM, READER, KEY))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cabinet-alma", "aeaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "é", "1"})
    void isNothingElse(String other) {
        assertThat(ReplyToken.read(other)).isEmpty();
    }

    @Test
    void standsInAnAddressThatFits() {
        var box = ReplyBox.of(" Tickets@Parvis.Example ");
        var address = box.address(text);
        assertThat(address).isEqualTo("tickets+" + text + "@parvis.example");
        assertThat(address.indexOf('@')).isLessThanOrEqualTo(64);
        assertThat(box.tag(address.toUpperCase(Locale.ROOT))).contains(text);
        assertThat(box.tag("tickets@parvis.example")).isEmpty();
        assertThat(box.tag("tickets+@parvis.example")).isEmpty();
        assertThat(box.tag("tickets+x@parvis.example.org")).isEmpty();
        assertThat(ReplyBox.of("").tag(address)).isEmpty();
        assertThat(ReplyBox.of("").isThere()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tickets",
                "tickets+x@firm.be",
                "a@b@c",
                "abcdefghijklmnopqrstuvwxyz@firm.be"
            })
    void needsAMailboxThatCanCarryIt(String address) {
        assertThatThrownBy(() -> ReplyBox.of(address))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("PARVIS_REPLY_ADDRESS cannot be used");
    }

    private static Reader with(UUID domain, UUID ticket, UUID account) {
        return new Reader(domain, ticket, account);
    }
}
