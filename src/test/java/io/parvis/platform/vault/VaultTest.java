package io.parvis.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VaultTest {

    private final Vault vault = new Vault("a key");

    @Test
    void opensWhatItSealed() {
        assertThat(vault.open(vault.seal("s\u00e9same", "door"), "door")).isEqualTo("s\u00e9same");
        assertThat(vault.open(vault.seal("", "door"), "door")).isEmpty();
    }

    @Test
    void sealsTheSameDifferentlyEachTime() {
        assertThat(vault.seal("x", "door")).isNotEqualTo(vault.seal("x", "door"));
    }

    @Test
    void opensNothingWithAnotherKeyForAnotherThingOrAfterAChange() {
        var sealed = vault.seal("x", "door");

        assertThatThrownBy(() -> new Vault("another").open(sealed, "door"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault.open(sealed, "window"))
                .isInstanceOf(IllegalStateException.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> vault.open(sealed, "door"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault.open(new byte[3], "door"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void fingerprintsDependOnTextMatterAndKey() {
        var one = vault.fingerprint("123456", "code");

        assertThat(vault.fingerprint("123456", "code")).isEqualTo(one);
        assertThat(vault.fingerprint("123457", "code")).isNotEqualTo(one);
        assertThat(vault.fingerprint("123456", "other")).isNotEqualTo(one);
        assertThat(new Vault("another").fingerprint("123456", "code")).isNotEqualTo(one);
    }
}
