package io.parvis.trust.webhooks;

import io.parvis.platform.web.View;
import java.util.UUID;

/// Shows a secret, here and never again.
record SecretPage(String name, String secret, UUID webhook) implements View {}
