package io.parvis.platform.vault;

import io.parvis.platform.database.KeptSecret;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The installation's key: what the operator says in `PARVIS_KEY`, which several nodes must share; else one made once and
/// kept in the data folder.
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    @Bean
    Vault vault(
            @Value("${parvis.key:}") String given, @Value("${parvis.data:./data}") Path folder) {
        return new Vault(() -> given.isBlank() ? KeptSecret.in(folder, "vault") : given);
    }
}
