package io.parvis.trust.scim;

import com.unboundid.scim2.common.messages.ListResponse;
import com.unboundid.scim2.common.messages.PatchRequest;
import com.unboundid.scim2.common.types.UserResource;
import io.parvis.platform.access.Scope;
import io.parvis.platform.access.Scoped;
import io.parvis.platform.api.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/// Users of provisioned accounts, for systems that speak SCIM.
@ScimController("/scim/v2/{spid}/Users")
class ScimUserController {

    static final int MOST = 200;

    private final Keeping keeping;
    private final ScimUsers users;

    ScimUserController(Keeping keeping, ScimUsers users) {
        this.keeping = keeping;
        this.users = users;
    }

    @GetMapping
    @Scoped(Scope.PROVISIONING_READ)
    ResponseEntity<byte[]> list(
            @PathVariable String spid,
            @RequestParam(defaultValue = "") String filter,
            @RequestParam(defaultValue = "1") String startIndex,
            @RequestParam(defaultValue = "100") String count) {
        var condition = Condition.of(filter);
        // Less than what is possible counts as the least (RFC 7644, 3.4.2.4).
        var first = Math.max(1, number(startIndex));
        var most = Math.clamp(number(count), 0, MOST);
        var found =
                users.page(condition, first - 1L, most).stream()
                        .map(member -> keeping.shown(spid, member))
                        .toList();
        return Scim.answer(
                new ListResponse<UserResource>(users.count(condition), found, first, found.size()));
    }

    @GetMapping("/{scimUser}")
    @Scoped(Scope.PROVISIONING_READ)
    ResponseEntity<byte[]> read(
            @PathVariable String spid,
            @PathVariable UUID scimUser,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false)
                    @Nullable String seen) {
        var user = keeping.get(spid, scimUser);
        var version = user.getMeta().getVersion();
        if (version.equals(seen)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(version).build();
        }
        return answer(HttpStatus.OK, user);
    }

    @PostMapping
    @Scoped(Scope.PROVISIONING_WRITE)
    ResponseEntity<byte[]> create(@PathVariable String spid, @RequestBody byte[] body) {
        var id = keeping.create(new Wanted(Scim.read(body, UserResource.class)));
        return answer(HttpStatus.CREATED, keeping.get(spid, id));
    }

    @PutMapping("/{scimUser}")
    @Scoped(Scope.PROVISIONING_WRITE)
    ResponseEntity<byte[]> replace(
            @PathVariable String spid,
            @PathVariable UUID scimUser,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestBody byte[] body) {
        seen(spid, scimUser, seen);
        return changed(spid, scimUser, new Wanted(Scim.read(body, UserResource.class)));
    }

    @PatchMapping("/{scimUser}")
    @Scoped(Scope.PROVISIONING_WRITE)
    ResponseEntity<byte[]> change(
            @PathVariable String spid,
            @PathVariable UUID scimUser,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestBody byte[] body) {
        var now = seen(spid, scimUser, seen);
        var patch = Scim.read(body, PatchRequest.class);
        return changed(spid, scimUser, Patching.patched(now, patch));
    }

    @DeleteMapping("/{scimUser}")
    @Scoped(Scope.PROVISIONING_WRITE)
    ResponseEntity<byte[]> delete(
            @PathVariable String spid,
            @PathVariable UUID scimUser,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen) {
        seen(spid, scimUser, seen);
        keeping.remove(scimUser);
        return ResponseEntity.noContent().build();
    }

    /// The user as it is now, where that is what was seen.
    private UserResource seen(String spid, UUID id, @Nullable String version) {
        var now = keeping.get(spid, id);
        if (version != null
                && !version.strip().equals("*")
                && !version.contains(now.getMeta().getVersion())) {
            throw Refusal.stale();
        }
        return now;
    }

    private ResponseEntity<byte[]> changed(String spid, UUID id, Wanted wanted) {
        keeping.change(id, wanted);
        return answer(HttpStatus.OK, keeping.get(spid, id));
    }

    private static int number(String text) {
        if (!text.strip().matches("-?\\d{1,9}")) {
            throw ScimRefusal.value("scim.number");
        }
        return Integer.parseInt(text.strip());
    }

    private static ResponseEntity<byte[]> answer(HttpStatus status, UserResource user) {
        return ResponseEntity.status(status)
                .contentType(Scim.TYPE)
                .location(user.getMeta().getLocation())
                .eTag(user.getMeta().getVersion())
                .body(Scim.bytes(user));
    }
}
