package io.parvis.people.mapping;

/// What a column of a file may mean. The firm's own fields stand beside these: see `OwnField.input`.
public enum Target {
    CODE(20),
    KIND(100),
    COMPANY(200),
    FULL_NAME(200),
    FIRST_NAME(100),
    LAST_NAME(99),
    EMAIL(254),
    LOGIN(254),
    LANGUAGE(100),
    COUNTRY(100),
    STREET(200),
    STREET_MORE(200),
    POSTAL_CODE(20),
    CITY(100),
    REGION(100),
    PHONE_PREFIX(10),
    PHONE(40),
    VAT_NUMBER(40),
    PROJECT(100),
    GROUP(100),
    ATTITUDE(60),
    REMARK(10_000),
    REGISTERED(40),
    STATUS(100);

    /// The longest text that fits.
    final int longest;

    Target(int longest) {
        this.longest = longest;
    }
}
