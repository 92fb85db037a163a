package org.wayfare.casefile;

import org.wayfare.model.Word;

/**
 * What can be wrong with a case file; programs may rely on the words, and every one has a sentence in the bundle {@code
 * faults}.
 */
public enum FaultCode implements Word {
    FILE_NOT_FOUND,
    IS_DIRECTORY,
    FILE_UNREADABLE,
    FILE_TOO_LARGE,
    EMPTY_FILE,
    INVALID_UTF8,
    MALFORMED_JSON,
    TOO_DEEP,
    TOO_MANY_VALUES,
    TOO_MANY_FAULTS,
    DUPLICATE_KEY,
    DUPLICATE_VALUE,
    DUPLICATE_ID,
    UNKNOWN_FORMAT,
    UNKNOWN_FIELD,
    MISSING_FIELD,
    WRONG_TYPE,
    UNKNOWN_WORD,
    UNKNOWN_COUNTRY,
    INVALID_DATE,
    INVALID_CURRENCY,
    OUT_OF_RANGE,
    TOO_SHORT,
    TOO_LONG,
    ENDS_BEFORE_START,
    BIRTH_AFTER_FIRST_PERIOD,
    BIRTH_AFTER_AS_OF,
    TWO_OPEN_RESIDENCES,
    UNKNOWN_FAMILY_MEMBER;
}
