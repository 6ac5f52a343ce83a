package io.parvis;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/// The assembled program.
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
class ParvisApplication {}
