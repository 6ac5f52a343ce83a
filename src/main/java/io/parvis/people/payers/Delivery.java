package io.parvis.people.payers;

import org.springframework.modulith.NamedInterface;

/// How documents reach a payer. No part of the identity: it may change at any time.
///
/// @param email empty where nothing is mailed
/// @param peppolId see [PeppolId]; empty where there is none
/// @param language ISO code of the language of documents
@NamedInterface("api")
public record Delivery(String email, String peppolId, String language) {}
