package dev.vestnik.conformance;

import java.util.Set;

/** What a consumer may do wrong, and the checks that must say so: these and no others. */
enum Fault {
    NONE(),
    STARTS_AT_THE_END("from the beginning", "killed in the middle"),
    KEEPS_VERSIONS_BESIDE_EACH_OTHER("next version", "older version late", "killed in the middle"),
    TAKES_OLDER_VERSIONS("older version late"),
    KEEPS_THE_FIRST_ENRICHMENT("newer enrichment"),
    COUNTS_UTF_16("from the beginning", "code points"),
    SKIPS_WHAT_IS_LARGE("large article"),
    DIES_OF_UNKNOWN_FIELDS("unknown fields"),
    TAKES_EVERY_TYPE("unknown types"),
    IGNORES_WITHHOLDING("from the beginning", "withheld"),
    IGNORES_TOMBSTONES("tombstone", "killed in the middle"),
    NEVER_LETS_BACK("back again", "killed in the middle"),
    READS_UNCOMMITTED("aborted transaction"),
    KEEPS_ITS_POSITION_BUT_NOT_ITS_STATE("killed in the middle", "all of it"),
    MOVES_ITS_POSITION_FIRST("killed in the middle");

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> checks;

    Fault(String... checks) {
        this.checks = Set.of(checks);
    }

    Set<String> checks() {
        return checks;
    }
}
