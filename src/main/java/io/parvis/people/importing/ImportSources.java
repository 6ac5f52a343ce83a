package io.parvis.people.importing;

import io.parvis.people.mapping.Mapping;
import io.parvis.people.mapping.Source;
import io.parvis.people.mapping.Sources;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Gives the files of imports to whoever decides what their columns mean.
@Component
class ImportSources implements Sources {

    private final Imports imports;
    private final ImportFiles files;
    private final Importing importing;

    ImportSources(Imports imports, ImportFiles files, Importing importing) {
        this.imports = imports;
        this.files = files;
        this.importing = importing;
    }

    @Override
    public Source get(UUID id) {
        var imported = imports.get(id);
        return new Source(id, imported.fileName(), imported.mapping(), imported.isOpen());
    }

    @Override
    public Path fetch(UUID id, int mostPieces) {
        return files.fetch(id, mostPieces);
    }

    @Override
    public void decide(UUID id, Mapping mapping) {
        importing.decide(id, mapping);
    }
}
