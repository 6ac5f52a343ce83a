package io.parvis.money.wholesale;

/// For how much of a service a price is.
enum WholesaleUnit {
    MONTH,
    YEAR,
    ONCE,
    PIECE,
    MINUTE
}
