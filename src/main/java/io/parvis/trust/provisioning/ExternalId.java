package io.parvis.trust.provisioning;

import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import java.util.regex.Pattern;

/// What the other system calls an account, or a user of one. Upper and lower case differ.
public record ExternalId(String text) {

    public static final String FORM = "[A-Za-z0-9._:@+=-]{1,128}";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    /// Of something that is to come.
    ///
    /// @throws Refused when it cannot be one
    public static ExternalId of(String sent) {
        Refused.when(!isOne(sent), "provisioning.id-unfit");
        return new ExternalId(sent);
    }

    /// Of something that should be there. @throws NotFound when it cannot be: there is no such thing
    public static ExternalId existing(String sent) {
        if (!isOne(sent)) {
            throw new NotFound();
        }
        return new ExternalId(sent);
    }

    public static boolean isOne(String sent) {
        return PATTERN.matcher(sent).matches();
    }

    @Override
    public String toString() {
        return text;
    }
}
