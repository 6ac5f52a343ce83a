package io.parvis.platform.database;

/// A database that answers: the embedded one, or one that somebody else keeps.
interface RunningDatabase extends AutoCloseable {

    DatabaseAccess access();

    @Override
    void close();
}
