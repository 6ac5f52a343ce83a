package io.parvis.planning.travel;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.planning.travel.TravelTime.Place;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TravelTimeTest {

    private static final TravelTime TIME = new TravelTime(10, 25);

    @Test
    void takesNoTimeAtOneAndTheSameClient() {
        var client = UUID.randomUUID();
        assertThat(TIME.between(new Place(client, "1000"), new Place(client, "1000"))).isZero();
    }

    @Test
    void takesLongerToAnotherPostalCode() {
        assertThat(TIME.between(at("1000"), at("1000"))).isEqualTo(10);
        assertThat(TIME.between(at("1017 AB"), at("1017ab"))).isEqualTo(10);
        assertThat(TIME.between(at("1000"), at("9000"))).isEqualTo(25);
    }

    @Test
    void supposesTheLongerWayWhereAPlaceIsNotKnown() {
        assertThat(TIME.between(at(""), at(""))).isEqualTo(25);
        assertThat(TIME.between(at("1000"), at(" "))).isEqualTo(25);
        assertThat(TravelTime.NONE.between(at("1000"), at("9000"))).isZero();
    }

    private static Place at(String postalCode) {
        return new Place(UUID.randomUUID(), postalCode);
    }
}
