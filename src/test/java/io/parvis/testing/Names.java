package io.parvis.testing;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// What everybody and everything in a firm of the [World] is called. No two firms share a name, so that a name found
/// on a page tells whose it is.
///
/// @param people twelve, in the order of [Casting]
/// @param places five, in the order of [Casting]
record Names(List<String> people, List<String> places) {

    static final Names ALMA =
            new Names(
                    List.of(
                            "Aline Dumont",
                            "Basile Renard",
                            "Chloé Lambert",
                            "Damien Noël",
                            "Estelle Gérard",
                            "Fabrice Wouters",
                            "Gisèle Hanssens",
                            "Hugo Mertens",
                            "Inès Baudouin",
                            "Joke Verhaegen",
                            "Karim Belkacem",
                            "Lucy Harding"),
                    List.of(
                            "Boulangerie Hanssens",
                            "Joke Verhaegen",
                            "Atelier Verhaegen & Zn",
                            "Garage Belkacem",
                            "Lucy Harding"));

    static final Names THUIS =
            new Names(
                    List.of(
                            "Annelies Peeters",
                            "Bram De Smet",
                            "Céline Jacobs",
                            "Dries Vandamme",
                            "Els Claessens",
                            "Farida Amrani",
                            "Griet Maes",
                            "Hendrik Aerts",
                            "Ilse Wuyts",
                            "Jan Goossens",
                            "Katrien Pauwels",
                            "Liam O’Neill"),
                    List.of(
                            "Bakkerij Maes",
                            "Jan Goossens",
                            "Woonzorg Goossens",
                            "Kinderopvang De Regenboog",
                            "Liam O’Neill"));

    static final Names OPERATOR = new Names(List.of("Olga Ostrowska", "Simon Sörensen"), List.of());

    /// The names of the first firm, each with a mark of its own.
    static Names marked(String mark) {
        return new Names(
                ALMA.people.stream().map(name -> name + " " + mark).toList(),
                ALMA.places.stream().map(name -> name + " " + mark).toList());
    }

    /// `Chloé Lambert` is reached at `chloe.lambert@cabinet-alma.example`.
    static String address(String name, String slug) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var local = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", ".");
        return local + "@" + slug + ".example";
    }
}
