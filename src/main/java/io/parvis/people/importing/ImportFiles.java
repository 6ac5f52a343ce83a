package io.parvis.people.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// All SQL about the files themselves. They stand in the database, so that any node may go on where another one died.
@Repository
class ImportFiles {

    private static final int PIECE = 1 << 20;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ImportFiles(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(UUID imported, InputStream content) throws IOException {
        var piece = content.readNBytes(PIECE);
        for (int number = 0; piece.length > 0; number++) {
            jdbc.sql(
                            """
                            insert into client_import_piece (import_id, number, content)
                            values (:import, :number, :content)
                            """)
                    .param("import", imported)
                    .param("number", number)
                    .param("content", piece)
                    .update();
            piece = content.readNBytes(PIECE);
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void drop(UUID imported) {
        jdbc.sql("delete from client_import_piece where import_id = :import")
                .param("import", imported)
                .update();
    }

    /// The file, or how it begins, on this machine; whoever asks deletes it.
    Path fetch(UUID imported, int mostPieces) {
        try {
            var file = Files.createTempFile("parvis-import-", ".table");
            try (var out = Files.newOutputStream(file)) {
                for (int number = 0; number < mostPieces; number++) {
                    var piece = piece(imported, number);
                    if (piece.length == 0) {
                        break;
                    }
                    out.write(piece);
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] piece(UUID imported, int number) {
        var found =
                transaction.execute(_ ->
                        jdbc.sql(
                                        """
                                        select content from client_import_piece
                                         where import_id = :import and number = :number
                                        """)
                                .param("import", imported)
                                .param("number", number)
                                .query(byte[].class)
                                .optional()
                                .orElseGet(() -> new byte[0]));
        return found == null ? new byte[0] : found;
    }
}
