-- The ledger: an append-only table of changes. Ids are 32 bytes; parents are ids, one after the other.
PRAGMA application_id = 0x534E544D;
PRAGMA user_version = 1;

CREATE TABLE device (
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE
) STRICT;

CREATE TABLE register (
    no INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    item TEXT NOT NULL,
    period TEXT NOT NULL,
    unit TEXT NOT NULL,
    UNIQUE (kind, subject, item, period)
) STRICT;
CREATE INDEX register_unit ON register (kind, unit);

CREATE TABLE change (
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    device INTEGER NOT NULL REFERENCES device,
    seq INTEGER NOT NULL,
    prev BLOB NOT NULL,
    lamport INTEGER NOT NULL,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    register INTEGER NOT NULL REFERENCES register,
    content TEXT NOT NULL,
    parents BLOB NOT NULL
) STRICT;
CREATE INDEX change_chain ON change (device, seq);
CREATE INDEX change_register ON change (register);
CREATE INDEX change_lamport ON change (lamport);

CREATE TRIGGER change_is_never_altered BEFORE UPDATE ON change
BEGIN
    SELECT RAISE(ABORT, 'nothing is altered in the ledger');
END;
CREATE TRIGGER change_is_never_erased BEFORE DELETE ON change
BEGIN
    SELECT RAISE(ABORT, 'nothing is erased from the ledger');
END;

CREATE TABLE seal (
    device INTEGER NOT NULL REFERENCES device,
    seq INTEGER NOT NULL,
    id BLOB NOT NULL,
    public_key TEXT NOT NULL,
    signature TEXT NOT NULL,
    PRIMARY KEY (device, seq, id)
) STRICT, WITHOUT ROWID;

-- Views: a pure function of the tables above; they can be emptied and rebuilt with the same result.
CREATE TABLE entry (
    register INTEGER PRIMARY KEY REFERENCES register,
    change INTEGER NOT NULL REFERENCES change,
    conflicting INTEGER NOT NULL
) STRICT;

CREATE TABLE head (
    register INTEGER NOT NULL REFERENCES register,
    change INTEGER NOT NULL REFERENCES change,
    PRIMARY KEY (register, change)
) STRICT, WITHOUT ROWID;

CREATE TABLE without_effect (
    register INTEGER NOT NULL REFERENCES register,
    change INTEGER NOT NULL REFERENCES change,
    PRIMARY KEY (register, change)
) STRICT, WITHOUT ROWID;

-- Local facts: true of this PC only, never derived, never sent.
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
    name TEXT PRIMARY KEY,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE acknowledgement (
    recipient TEXT NOT NULL,
    device TEXT NOT NULL,
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (recipient, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE file_journal (
    no INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL,
    name TEXT NOT NULL,
    direction TEXT NOT NULL,
    outcome TEXT NOT NULL,
    unit TEXT NOT NULL,
    at TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;
CREATE INDEX file_journal_sha256 ON file_journal (sha256);

CREATE TABLE person (
    name TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
