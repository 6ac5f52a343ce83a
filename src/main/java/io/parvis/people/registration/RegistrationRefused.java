package io.parvis.people.registration;

import java.util.UUID;

record RegistrationRefused(UUID registration) implements RegistrationEvent {}
