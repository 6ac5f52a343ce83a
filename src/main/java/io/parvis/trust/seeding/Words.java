package io.parvis.trust.seeding;

import java.util.List;

/// What one language has to name people, streets and trades.
record Words(
        List<String> firstNames, List<String> families, List<String> streets, List<String> trades) {

    static Words of(Tongue tongue) {
        return new Words(
                Lists.commas("first." + tongue.code() + ".txt"),
                Lists.commas("family." + tongue.code() + ".txt"),
                Lists.commas("streets." + tongue.code() + ".txt"),
                Lists.commas("trades." + tongue.code() + ".txt"));
    }
}
