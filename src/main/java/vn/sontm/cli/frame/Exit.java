package vn.sontm.cli.frame;

import java.util.EnumSet;
import java.util.Set;
import vn.sontm.base.ErrorCode;

/** What the shell is told. */
public final class Exit {
    public static final int OK = 0;
    /** The program declined and said why. */
    public static final int REFUSED = 1;
    /** The words typed are no command. */
    public static final int USAGE = 2;
    /** A file was rejected or held; the others were taken. */
    public static final int FILE = 3;

    private static final Set<ErrorCode> ABOUT_A_FILE = EnumSet.of(
            ErrorCode.FILE_TOO_LARGE,
            ErrorCode.FILE_NOT_NTM,
            ErrorCode.FILE_DAMAGED,
            ErrorCode.FILE_NEWER_FORMAT,
            ErrorCode.FILE_ENTRY_UNKNOWN,
            ErrorCode.FILE_LIMITS,
            ErrorCode.FILE_ENTRY_HASH,
            ErrorCode.FILE_SIGNATURE,
            ErrorCode.FILE_CHAIN,
            ErrorCode.FILE_SCHEMA,
            ErrorCode.FILE_NOT_FOR_US,
            ErrorCode.FILE_HELD,
            ErrorCode.FILE_UNREADABLE,
            ErrorCode.INVITATION_INVALID,
            ErrorCode.CATALOGUE_INVALID,
            ErrorCode.PLAN_INVALID,
            ErrorCode.JSON_INVALID,
            ErrorCode.RECORD_INVALID,
            ErrorCode.EVIDENCE_INVALID,
            ErrorCode.BACKUP_INVALID,
            ErrorCode.INPUT_UNREADABLE,
            ErrorCode.UPDATE_DAMAGED,
            ErrorCode.UPDATE_SIGNATURE,
            ErrorCode.UPDATE_NOT_NEWER,
            ErrorCode.UPDATE_PLATFORM);

    private Exit() {}

    public static int of(ErrorCode code) {
        if (code == ErrorCode.USAGE) {
            return USAGE;
        }
        return ABOUT_A_FILE.contains(code) ? FILE : REFUSED;
    }
}
