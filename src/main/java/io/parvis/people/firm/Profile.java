package io.parvis.people.firm;

import java.util.List;

/// What a firm says of itself, and how others reach it.
///
/// @param colour as `#rrggbb`; made readable where it is shown
/// @param chat whether it is turned on
/// @param languages in which it speaks with clients and workers
/// @param version counts the changes, so that the second of two who change it is told
public record Profile(
        General general,
        Seat seat,
        Support support,
        String colour,
        boolean chat,
        List<String> languages,
        SessionLimits sessions,
        FactorDuty factorFor,
        FirstWay firstWay,
        int version) {

    /// @param spid what another system calls the firm that provisions its clients; empty: none does
    /// @param language given to new clients
    public record General(String name, String spid, String language) {}

    /// Where the firm is. What is not known is empty; the country is known.
    public record Seat(
            String street, String postalCode, String city, String region, String country) {}

    /// Where clients turn to, in public. What there is not is empty.
    ///
    /// @param phone as E.164
    public record Support(String email, String phone) {}
}
