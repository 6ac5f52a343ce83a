package io.parvis.people.registration;

import java.util.UUID;

record RegistrationAsked(UUID registration) implements RegistrationEvent {}
