package io.parvis.trust.apikeys;

import io.parvis.platform.web.View;

/// What the API is, and how one begins.
///
/// @param site where the installation is reached
record GuidePage(String site) implements View {

    String root() {
        return site + "/api/v1";
    }

    String document() {
        return root() + "/openapi.json";
    }

    String reading() {
        return "curl -H \"Authorization: Bearer pvs_…\" \"%s/clients?kind=COMPANY&limit=20\""
                .formatted(root());
    }

    /// What stands in `webhook-signature` after `v1,`.
    String verifying() {
        return """
        printf '%s.%s.%s' "$ID" "$TIMESTAMP" "$BODY" | openssl dgst -sha256 -mac HMAC -binary \
        -macopt hexkey:$(printf %s "${SECRET#whsec_}" | base64 -d | od -An -v -tx1 | tr -d ' \\n') | base64\
        """;
    }

    String provisioning() {
        return """
        curl -X PUT -H "Authorization: Bearer pvs_…" -H "Content-Type: application/json" \
        -d '{"kind": "COMPANY", "name": "Moulin", "email": "ida@moulin.example"}' \
        %s/provisioning/{spid}/accounts/A-1001\
        """
                .formatted(root());
    }

    String changing() {
        return """
        curl -X PATCH -H "Authorization: Bearer pvs_…" -H 'If-Match: "v3"' -H "Content-Type: application/json" \
        -d '{"city": "Namur"}' %s/clients/{id}\
        """
                .formatted(root());
    }
}
