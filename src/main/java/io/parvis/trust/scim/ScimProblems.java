package io.parvis.trust.scim;

import com.unboundid.scim2.common.messages.ErrorResponse;
import io.parvis.platform.i18n.Messages;
import io.parvis.platform.tenancy.Current;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// Says refusals that only SCIM knows; the others are problems, which [ScimEdge] translates.
@ControllerAdvice(annotations = ScimController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ScimProblems {

    private final Messages messages;

    ScimProblems(Messages messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(ScimRefusal refusal) {
        var error = new ErrorResponse(refusal.status());
        error.setScimType(refusal.type());
        error.setDetail(messages.in(Current.locale()).say(refusal.said()));
        return ResponseEntity.status(refusal.status())
                .contentType(Scim.TYPE)
                .body(Scim.bytes(error));
    }
}
