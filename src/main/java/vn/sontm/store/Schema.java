package vn.sontm.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;

/** Which tables this version of the program knows. The scripts in {@code db/migration} also set {@code user_version}. */
final class Schema {
    /** Number of the newest script. */
    static final int VERSION = 1;

    private Schema() {}

    static int versionOf(Handle handle) {
        return handle.createQuery("PRAGMA user_version").mapTo(Integer.class).one();
    }

    /** Brings an older or empty database up to {@link #VERSION}; nothing may hold a transaction on it meanwhile. */
    static void migrate(DataSource source) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .communityDBSupportEnabled(true)
                .load()
                .migrate();
    }
}
