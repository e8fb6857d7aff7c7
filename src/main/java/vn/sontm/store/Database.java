package vn.sontm.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteException;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;

/**
 * One connection to the database file, lent to one callback at a time, so that it never escapes and nobody sees half a
 * transaction. A commit has reached the disk when {@link #write} returns.
 */
final class Database implements AutoCloseable {
    private static final int BUSY_MILLIS = 5_000;

    private final Connection connection;
    private final Jdbi jdbi;
    private final int version;
    private final ReentrantLock lock = new ReentrantLock();

    private Database(Connection connection) {
        this.connection = connection;
        this.jdbi = Jdbi.create(connection);
        jdbi.getConfig(SqlStatements.class).setSqlParser(new SqlPlaces());
        jdbi.useHandle(handle -> handle.execute("PRAGMA trusted_schema = OFF"));
        this.version = jdbi.withHandle(Schema::versionOf);
    }

    /**
     * Opens, creating or upgrading what is missing or old. A database newer than this program opens for reading only.
     * Refuses with {@link ErrorCode#DATABASE_DAMAGED} what SQLite cannot read.
     */
    static Database open(Path file) {
        try {
            var database = connect(file);
            if (database.version >= Schema.VERSION) {
                return database;
            }
            database.close();
            Schema.migrate(source(file));
            return connect(file);
        } catch (RuntimeException e) {
            throw translated(e);
        }
    }

    /** Opens without upgrading: to look at what may be damaged. */
    static Database openAsIs(Path file) {
        try {
            return connect(file);
        } catch (RuntimeException e) {
            throw translated(e);
        }
    }

    private static Database connect(Path file) {
        try {
            return new Database(source(file).getConnection());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SQLiteDataSource source(Path file) {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setTempStore(TempStore.MEMORY);
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    boolean isReadOnly() {
        return version > Schema.VERSION;
    }

    <T> T read(Function<Handle, T> callback) {
        return locked(() -> jdbi.withHandle(callback::apply));
    }

    /** One transaction; refuses with {@link ErrorCode#DATABASE_NEWER} where only reading is allowed. */
    <T> T write(Function<Handle, T> callback) {
        refuseNewer();
        return locked(() -> jdbi.inTransaction(callback::apply));
    }

    /** One transaction that is taken back at its end, whatever the callback did. */
    <T> T tryOut(Function<Handle, T> callback) {
        refuseNewer();
        return locked(() -> jdbi.withHandle(handle -> {
            handle.begin();
            try {
                return callback.apply(handle);
            } finally {
                handle.rollback();
            }
        }));
    }

    private void refuseNewer() {
        if (isReadOnly()) {
            throw new Refusal(ErrorCode.DATABASE_NEWER, Integer.toString(version));
        }
    }

    /** SQLite's online backup: a consistent copy of this moment, into a file that it creates. */
    void copyTo(Path file) {
        read(handle -> {
            try {
                return handle.getConnection()
                        .unwrap(SQLiteConnection.class)
                        .getDatabase()
                        .backup("main", file.toString(), null);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** What SQLite finds wrong with the file; empty when it is sound. */
    List<String> quickCheck() {
        return read(handle -> handle.createQuery("PRAGMA quick_check").mapTo(String.class).stream()
                .filter(line -> !line.equals("ok"))
                .toList());
    }

    private <T> T locked(Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } catch (JdbiException | IllegalStateException e) {
            throw translated(e);
        } finally {
            lock.unlock();
        }
    }

    /** What SQLite says of a damaged file or a failing disk, as a refusal that a person can act upon. */
    private static RuntimeException translated(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return switch (sqlite.getResultCode().code & 0xFF) {
                    case 11, 26 -> new Refusal(ErrorCode.DATABASE_DAMAGED); // SQLITE_CORRUPT, SQLITE_NOTADB
                    case 8, 10, 13, 14 -> // SQLITE_READONLY, SQLITE_IOERR, SQLITE_FULL, SQLITE_CANTOPEN
                        new Refusal(ErrorCode.DISK_FAILED, String.valueOf(sqlite.getMessage()));
                    default -> failure;
                };
            }
        }
        return failure;
    }

    @Override
    public void close() {
        lock.lock();
        try {
            connection.close();
        } catch (SQLException e) {
            throw translated(new IllegalStateException(e));
        } finally {
            lock.unlock();
        }
    }
}
