package io.parvis.people.registration;

import io.parvis.platform.web.View;

/// The same for everybody who sent the form, whatever is known of them.
record SentPage() implements View {}
