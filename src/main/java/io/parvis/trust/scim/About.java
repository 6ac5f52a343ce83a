package io.parvis.trust.scim;

import com.unboundid.scim2.common.types.AttributeDefinition;
import com.unboundid.scim2.common.types.AuthenticationScheme;
import com.unboundid.scim2.common.types.BulkConfig;
import com.unboundid.scim2.common.types.ChangePasswordConfig;
import com.unboundid.scim2.common.types.ETagConfig;
import com.unboundid.scim2.common.types.EnterpriseUserExtension;
import com.unboundid.scim2.common.types.FilterConfig;
import com.unboundid.scim2.common.types.PatchConfig;
import com.unboundid.scim2.common.types.ResourceTypeResource;
import com.unboundid.scim2.common.types.ResourceTypeResource.SchemaExtension;
import com.unboundid.scim2.common.types.SchemaResource;
import com.unboundid.scim2.common.types.ServiceProviderConfigResource;
import com.unboundid.scim2.common.types.SortConfig;
import com.unboundid.scim2.common.types.UserResource;
import com.unboundid.scim2.common.utils.SchemaUtils;
import java.beans.IntrospectionException;
import java.net.URI;
import java.util.List;
import java.util.Set;

/// What SCIM can do here, as it tells of itself.
final class About {

    private static final URI USER = URI.create("urn:ietf:params:scim:schemas:core:2.0:User");
    private static final URI ENTERPRISE =
            URI.create("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User");
    private static final Set<String> KEPT =
            Set.of(
                    "userName",
                    "name",
                    "displayName",
                    "emails",
                    "preferredLanguage",
                    "active",
                    "organization");

    private About() {}

    static ServiceProviderConfigResource configuration() {
        return new ServiceProviderConfigResource(
                null,
                new PatchConfig(true),
                new BulkConfig(false, 0, 0),
                new FilterConfig(true, ScimUserController.MOST),
                new ChangePasswordConfig(false),
                new SortConfig(false),
                new ETagConfig(true),
                List.of(AuthenticationScheme.createOAuth2BearerToken(true)));
    }

    static ResourceTypeResource type() {
        var type =
                new ResourceTypeResource(
                        "User",
                        "User",
                        null,
                        URI.create("/Users"),
                        USER,
                        List.of(new SchemaExtension(ENTERPRISE, true)));
        type.setId("User");
        return type;
    }

    /// Of what the standard knows, the attributes that are kept here.
    static List<SchemaResource> schemas() {
        return List.of(kept(UserResource.class), kept(EnterpriseUserExtension.class));
    }

    private static SchemaResource kept(Class<?> resource) {
        try {
            var whole = SchemaUtils.getSchema(resource);
            return new SchemaResource(
                    whole.getId(),
                    whole.getName(),
                    whole.getDescription(),
                    whole.getAttributes().stream().filter(About::isKept).toList());
        } catch (IntrospectionException e) {
            throw new IllegalStateException("the library does not know its own types", e);
        }
    }

    private static boolean isKept(AttributeDefinition attribute) {
        return KEPT.contains(attribute.getName());
    }
}
