package io.parvis.people.registration;

/// What a firm may ask of newcomers beside their name and address for mail.
enum Asked {
    /// That companies may register as well; without it only individuals do.
    COMPANY,
    VAT_NUMBER,
    PHONE,
    ADDRESS,
    /// Without it everybody is taken to live in the firm's country.
    COUNTRY
}
