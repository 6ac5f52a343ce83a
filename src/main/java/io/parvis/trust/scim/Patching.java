package io.parvis.trust.scim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.messages.PatchRequest;
import com.unboundid.scim2.common.types.UserResource;
import com.unboundid.scim2.common.utils.JsonUtils;

/// Applies the operations of a patch (RFC 7644, 3.5.2) to a user as SCIM shows them.
final class Patching {

    private Patching() {}

    /// @throws ScimRefusal when an operation has no target, or makes something that is no user
    static Wanted patched(UserResource before, PatchRequest patch) {
        if (patch.getOperations() == null || patch.getOperations().isEmpty()) {
            throw ScimRefusal.path();
        }
        try {
            var after = patch.apply(before.asGenericScimResource());
            return new Wanted(JsonUtils.nodeToValue(after.getObjectNode(), UserResource.class));
        } catch (ScimException | IllegalArgumentException unfit) {
            var refusal = ScimRefusal.path();
            refusal.initCause(unfit);
            throw refusal;
        } catch (JsonProcessingException unfit) {
            var refusal = ScimRefusal.value("scim.syntax");
            refusal.initCause(unfit);
            throw refusal;
        }
    }
}
