package io.parvis.planning.clocking;

/// Why the office looks at what somebody clocked, in the order in which it is said.
enum Doubt {
    NO_VISIT,
    CAME_EARLY,
    CAME_LATE,
    LEFT_EARLY,
    LEFT_LATE,
    /// A time that the worker told, or that their device told later.
    TOLD,
    /// Nobody clocked out in time.
    FORGOTTEN,
    /// There is a slip of that visit, or of that time.
    SLIP_THERE
}
