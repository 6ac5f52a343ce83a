package io.parvis.people.office;

/// How many domains in sight are how. Beyond [#MOST] nobody counts on, so that the page stays quick in a large firm.
///
/// @param anyClient whether the firm has a client at all, in sight or shielded
record Figures(
        boolean anyClient,
        int startup,
        int blocked,
        int withoutResponsible,
        int responsible,
        int backup,
        int controller,
        int accountManager) {

    static final int MOST = 9999;

    boolean holdsAny() {
        return responsible + backup + controller + accountManager > 0;
    }
}
