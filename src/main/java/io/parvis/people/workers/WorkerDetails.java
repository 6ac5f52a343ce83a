package io.parvis.people.workers;

/// What the firm knows of a worker, apart from their bank account.
///
/// @param number what payslips and certificates call them; unique in the firm
/// @param remark no worker ever sees it
record WorkerDetails(
        String number,
        WorkerNature nature,
        String name,
        WorkerContact contact,
        WorkerTrade trade,
        String remark) {

    WorkerDetails numbered(String other) {
        return new WorkerDetails(other, nature, name, contact, trade, remark);
    }
}
