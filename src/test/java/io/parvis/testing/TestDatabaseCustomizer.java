package io.parvis.testing;

import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/// Points every Spring test at the [TestDatabase]. Named in `META-INF/spring.factories` of the
/// tests.
class TestDatabaseCustomizer implements ContextCustomizerFactory {

    /// Nothing happens in a test that the test did not ask for.
    private static final Map<String, Object> QUIET =
            Map.of(
                    "parvis.jobs.enabled",
                    "false",
                    "parvis.demo",
                    "false",
                    "parvis.files",
                    "target/files-of-tests",
                    "parvis.uploads",
                    "target/uploads-of-tests",
                    "parvis.key",
                    "the tests' own key",
                    "parvis.outgoing.trusted",
                    "localhost");

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> test, List<ContextConfigurationAttributes> configuration) {
        return new UseTestDatabase();
    }

    /// A record, so that all are equal and the contexts of the tests are shared.
    private record UseTestDatabase() implements ContextCustomizer {
        @Override
        public void customizeContext(
                ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            var properties = TestDatabase.properties(TestDatabase.access());
            context.getEnvironment()
                    .getPropertySources()
                    .addLast(new MapPropertySource("test database", properties));
            context.getEnvironment()
                    .getPropertySources()
                    .addLast(new MapPropertySource("quiet", QUIET));
        }
    }
}
