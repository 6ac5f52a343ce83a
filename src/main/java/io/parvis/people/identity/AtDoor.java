package io.parvis.people.identity;

import org.springframework.stereotype.Component;

/// What is looked up at the door for whoever came in: how far they may go, and what they are shown of a firm's plans.
@Component
record AtDoor(RightsAtDoor rights, Drafts drafts) {}
