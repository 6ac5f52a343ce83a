package io.parvis.platform.database;

import java.nio.file.Path;

/// A random secret in the data folder, made when first asked for.
public final class KeptSecret {

    private KeptSecret() {}

    public static String in(Path data, String name) {
        return new Secrets(data.toAbsolutePath().normalize().resolve("secrets")).read(name);
    }
}
