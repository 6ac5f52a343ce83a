package io.parvis.trust.scim;

import com.unboundid.scim2.common.ScimResource;
import com.unboundid.scim2.common.messages.ListResponse;
import io.parvis.platform.access.Scope;
import io.parvis.platform.access.Scoped;
import io.parvis.platform.kernel.NotFound;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What SCIM can do here (RFC 7644, 4).
@ScimController("/scim/v2/{spid}")
class ScimAboutController {

    @GetMapping("/ServiceProviderConfig")
    @Scoped(Scope.PROVISIONING_READ)
    ResponseEntity<byte[]> configuration() {
        return Scim.answer(About.configuration());
    }

    @GetMapping("/ResourceTypes")
    @Scoped(Scope.PROVISIONING_READ)
    ResponseEntity<byte[]> types() {
        return Scim.answer(new ListResponse<>(List.of(About.type())));
    }

    @GetMapping("/ResourceTypes/{scimType}")
    @Scoped(Scope.PROVISIONING_READ)
    ResponseEntity<byte[]> type(@PathVariable String scimType) {
        return Scim.answer(one(List.of(About.type()), scimType));
    }

    @GetMapping("/Schemas")
    @Scoped(Scope.PROVISIONING_READ)
    ResponseEntity<byte[]> schemas() {
        return Scim.answer(new ListResponse<>(About.schemas()));
    }

    @GetMapping("/Schemas/{scimSchema}")
    @Scoped(Scope.PROVISIONING_READ)
    ResponseEntity<byte[]> schema(@PathVariable String scimSchema) {
        return Scim.answer(one(About.schemas(), scimSchema));
    }

    private static <T extends ScimResource> T one(List<T> all, String id) {
        return all.stream()
                .filter(one -> id.equals(one.getId()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
