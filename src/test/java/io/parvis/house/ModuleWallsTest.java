package io.parvis.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// The walls between features: each sees what it says it sees, no circle is closed, and areas look down only.
class ModuleWallsTest {

    // From the ground up. An area may see those before it, and itself.
    private static final List<String> AREAS =
            List.of(
                    "platform",
                    "cli",
                    "people",
                    "work",
                    "talk",
                    "papers",
                    "planning",
                    "money",
                    "trust");

    private static final ImportOption EVERYTHING = location -> true;

    private final JavaClasses program =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("io.parvis");

    @Test
    void holdBetweenAllFeatures() {
        assertThat(ApplicationModules.of("io.parvis").detectViolations().getMessages()).isEmpty();
        var wrong = ApplicationModules.of("io.parvis.house.wrong", EVERYTHING);
        assertThat(wrong.detectViolations().getMessages()).isNotEmpty();
    }

    @Test
    void letAreasLookDownOnly() {
        assertThat(program.stream().flatMap(this::upward)).isEmpty();
    }

    @Test
    void standAroundEveryPackage() {
        var without =
                program.stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(one -> !one.getName().equals("io.parvis"))
                        .filter(one ->
                                one.tryGetAnnotationOfType(
                                                org.springframework.modulith.ApplicationModule
                                                        .class)
                                        .isEmpty());
        assertThat(without).isEmpty();
    }

    private Stream<String> upward(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(d -> d.getTargetClass().getPackageName().startsWith("io.parvis."))
                .filter(d -> rank(type) < rank(d.getTargetClass()))
                .map(Object::toString);
    }

    private static int rank(JavaClass type) {
        if (type.getPackageName().equals("io.parvis")) {
            return AREAS.size();
        }
        var area = type.getPackageName().split("\\.")[2];
        assertThat(AREAS).contains(area);
        return AREAS.indexOf(area);
    }
}
