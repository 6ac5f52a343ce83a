package io.parvis;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The assembled program.
@SpringBootApplication
class ParvisApplication {}
