package vn.sontm.base;

/**
 * A stable code that a person can read out over the phone. The sentence of a code is the text
 * {@code error.<CODE>} of the message catalogue; a code is never reused for another meaning.
 *
 * <p>Ranges: 1xx workspace and database, 2xx sync files, 3xx catalogues and plans, 4xx entries, 5xx reports,
 * 6xx command line, 7xx updates of the program.
 */
public enum ErrorCode {
    // workspace and database
    WORKSPACE_MISSING("NTM-101"),
    WORKSPACE_IN_USE("NTM-102"),
    WORKSPACE_NOT_EMPTY("NTM-103"),
    DATABASE_DAMAGED("NTM-104"),
    DATABASE_NEWER("NTM-105"),
    DISK_FAILED("NTM-106"),
    NOT_AUTHORISED("NTM-107"),
    BACKUP_INVALID("NTM-108"),

    // sync files
    FILE_TOO_LARGE("NTM-201"),
    FILE_NOT_NTM("NTM-202"),
    FILE_DAMAGED("NTM-203"),
    FILE_NEWER_FORMAT("NTM-204"),
    FILE_ENTRY_UNKNOWN("NTM-205"),
    FILE_LIMITS("NTM-206"),
    FILE_ENTRY_HASH("NTM-207"),
    FILE_SIGNATURE("NTM-208"),
    FILE_CHAIN("NTM-209"),
    FILE_SCHEMA("NTM-210"),
    FILE_NOT_FOR_US("NTM-211"),
    FILE_HELD("NTM-212"),
    ENROL_CODE_WRONG("NTM-213"),
    INVITATION_INVALID("NTM-214"),
    FILE_NOT_WRITTEN("NTM-215"),
    FILE_UNREADABLE("NTM-216"),
    RECIPIENT_UNKNOWN("NTM-217"),

    // catalogues and plans
    CATALOGUE_INVALID("NTM-301"),
    PLAN_INVALID("NTM-302"),
    JSON_INVALID("NTM-303"),
    SET_UNKNOWN("NTM-304"),
    UNIT_UNKNOWN("NTM-305"),
    CRITERION_UNKNOWN("NTM-306"),
    INDICATOR_UNKNOWN("NTM-307"),
    SUBJECT_UNKNOWN("NTM-308"),
    PLAN_MISSING("NTM-309"),
    REFORM_INVALID("NTM-310"),
    SET_EXISTS("NTM-311"),

    // entries
    VALUE_INVALID("NTM-401"),
    PERIOD_INVALID("NTM-402"),
    REASON_MISSING("NTM-403"),
    EVIDENCE_INVALID("NTM-404"),
    RECORD_INVALID("NTM-405"),
    REGISTER_UNKNOWN("NTM-406"),
    DOCUMENT_MISSING("NTM-407"),
    SUBMISSION_MISSING("NTM-408"),
    CHOICE_UNKNOWN("NTM-409"),
    EVIDENCE_UNKNOWN("NTM-410"),
    PERSON_INVALID("NTM-420"),
    PIN_INVALID("NTM-421"),
    PIN_WITNESS("NTM-422"),
    PIN_NEEDED("NTM-423"),
    PIN_WRONG("NTM-424"),

    // reports
    FORM_UNKNOWN("NTM-501"),
    REPORT_FORMAT_UNKNOWN("NTM-502"),
    FORM_NOT_HERE("NTM-503"),
    FORM_INVALID("NTM-504"),
    PRINT_FAILED("NTM-505"),
    SHEET_FORMAT("NTM-511"),
    SHEET_TOO_LARGE("NTM-512"),
    SHEET_DAMAGED("NTM-513"),
    SHEET_UNKNOWN("NTM-514"),
    SHEET_OTHER_UNIT("NTM-515"),
    SHEET_NEWER("NTM-516"),

    // command line
    USAGE("NTM-601"),
    INPUT_UNREADABLE("NTM-602"),
    WINDOW_UNAVAILABLE("NTM-603"),
    UNEXPECTED("NTM-699"),

    // updates of the program
    UPDATE_DAMAGED("NTM-701"),
    UPDATE_SIGNATURE("NTM-702"),
    UPDATE_NOT_NEWER("NTM-703"),
    UPDATE_PLATFORM("NTM-704"),
    UPDATE_NO_KEY("NTM-705"),
    UPDATE_UNPACKAGED("NTM-706"),
    UPDATE_NOT_WRITTEN("NTM-707"),
    UPDATE_NO_WAY_BACK("NTM-708");

    private final String code;

    ErrorCode(String code) {
        this.code = code;
    }

    /** The printed code, such as {@code NTM-203}. */
    public String code() {
        return code;
    }
}
