package io.parvis.platform.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/// What the API answers when it says no (RFC 9457, `application/problem+json`).
///
/// @param type names the problem, for programs
/// @param title the same for people, in their language
/// @param detail what is wrong this time
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemDocument(
        String type, String title, int status, String detail, List<FieldError> errors) {

    /// @param pointer to the place in the body (RFC 6901), or
    /// @param parameter the parameter of the address
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record FieldError(String pointer, String parameter, String detail) {}
}
