package io.parvis.people.domains;

/// Which employees of the firm may enter a domain.
public enum BackOfficeAccess {
    ALL_EMPLOYEES,
    /// Only those who hold a function of the domain.
    FUNCTIONS,
    /// Those, and the operator's platform support.
    FUNCTIONS_AND_SUPPORT;

    public boolean isShield() {
        return this != ALL_EMPLOYEES;
    }
}
