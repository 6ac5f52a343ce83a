package io.parvis.people.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long a session lasts: without a sign of life, and at most.
@ConfigurationProperties("parvis.session")
record SessionTimes(@DefaultValue("2h") Duration idle, @DefaultValue("12h") Duration atMost) {}
