package io.parvis.people.clients;

/// Where a client lives or has its seat; the country stands with the client. A part that is not known is empty.
public record Address(String street, String postalCode, String city, String region) {

    public static final Address UNKNOWN = new Address("", "", "", "");
}
