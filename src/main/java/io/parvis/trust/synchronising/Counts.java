package io.parvis.trust.synchronising;

/// How many accounts a synchronisation would do what to.
///
/// @param closing how many it would suspend or delete, among those that there are
record Counts(
        int created, int changed, int suspended, int deleted, int kept, int refused, int closing) {

    int all() {
        return created + changed + suspended + deleted + kept + refused;
    }

    /// How many steps do something.
    int toDo() {
        return created + changed + suspended + deleted;
    }
}
