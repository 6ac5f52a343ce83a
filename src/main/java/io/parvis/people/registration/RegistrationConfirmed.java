package io.parvis.people.registration;

import java.util.UUID;

record RegistrationConfirmed(UUID registration) implements RegistrationEvent {}
