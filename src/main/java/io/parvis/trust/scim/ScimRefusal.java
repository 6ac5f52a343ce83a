package io.parvis.trust.scim;

import com.unboundid.scim2.common.exceptions.BadRequestException;
import io.parvis.platform.kernel.Message;

/// SCIM says no with a word of its own for the reason (RFC 7644, table 9).
final class ScimRefusal extends RuntimeException {

    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;

    private final int status;
    private final String type;
    private final transient Message said;

    private ScimRefusal(int status, String type, Message said) {
        super(type);
        this.status = status;
        this.type = type;
        this.said = said;
    }

    static ScimRefusal syntax(Message said) {
        return new ScimRefusal(BAD_REQUEST, BadRequestException.INVALID_SYNTAX, said);
    }

    static ScimRefusal value(String key, Object... arguments) {
        return new ScimRefusal(
                BAD_REQUEST, BadRequestException.INVALID_VALUE, Message.of(key, arguments));
    }

    static ScimRefusal filter(String key, Object... arguments) {
        return new ScimRefusal(
                BAD_REQUEST, BadRequestException.INVALID_FILTER, Message.of(key, arguments));
    }

    static ScimRefusal path() {
        return new ScimRefusal(
                BAD_REQUEST, BadRequestException.INVALID_PATH, Message.of("scim.path"));
    }

    static ScimRefusal mutability(String attribute) {
        return new ScimRefusal(
                BAD_REQUEST,
                BadRequestException.MUTABILITY,
                Message.of("scim.immutable", attribute));
    }

    static ScimRefusal uniqueness() {
        return new ScimRefusal(
                CONFLICT, BadRequestException.UNIQUENESS, Message.of("scim.user-name-taken"));
    }

    int status() {
        return status;
    }

    String type() {
        return type;
    }

    Message said() {
        return said;
    }
}
