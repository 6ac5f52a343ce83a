package io.parvis.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Files, methods, lists of parameters and templates that fit in a head. A test may take its time to tell a story.
class SizesTest {

    private static final String LONG = String.join("\n", Collections.nCopies(21, "f();"));

    @Test
    void letNoFileGrowBeyond200Lines() {
        Sizes.FILES.assertKept(Source.program(), Map.of());
        assertThat(Sizes.FILES.found(Source.of("\n".repeat(201)))).hasSize(1);
    }

    @Test
    void letNoMethodGrowBeyond20Lines() {
        Sizes.METHODS.assertKept(
                Source.program(),
                Map.of(
                        "DomainConditions.of",
                        "is one list: each filter and its condition",
                        "ClientResources.client",
                        "is one list: each column and its field",
                        "NewClient.form",
                        "is one list: each field of the form",
                        "DomainList.active",
                        "is one list: each filter and its words"));
        assertThat(Sizes.METHODS.found(Source.of("class A {\nvoid a() {\n" + LONG + "\n}}")))
                .hasSize(1);
    }

    @Test
    void letNoListOfParametersGrowLong() {
        Sizes.PARAMETERS.assertKept(
                Source.program(),
                Map.of(
                        "SessionCookie.write", "says all of a cookie, in one place",
                        "Sessions.find", "takes what the door's function takes",
                        "Promise.of", "reads as a row of the table of promises"));
        Sizes.PARAMETERS.assertKept(Source.tests(), Map.of());
        assertThat(
                        Sizes.PARAMETERS.found(
                                Source.of("class A { void a(B b, C c, D d, E e, F f) {} }")))
                .hasSize(1);
        assertThat(
                        Sizes.PARAMETERS.found(
                                Source.of("class A { A(B b, C c, D d, E e, F f, G g) {} }")))
                .hasSize(1);
        assertThat(Sizes.PARAMETERS.found(Source.of("record A(B b, C c, D d, E e, F f, G g) {}")))
                .isEmpty();
    }

    @Test
    void letNoTemplateGrowBeyond80Lines() {
        var found = new ArrayList<String>();
        Texts.under(Path.of("src/main/java"), ".jte")
                .forEach((path, text) -> found.addAll(Sizes.template(path, text)));
        assertThat(found).isEmpty();
        assertThat(Sizes.template("X.jte", "a\n".repeat(81))).hasSize(1);
    }
}
