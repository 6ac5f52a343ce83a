package io.parvis.platform.api;

import tools.jackson.databind.node.ObjectNode;

/// The body of a request that changes something (RFC 7396): what it does not name stays, null empties.
///
/// @param seen the version that the caller changes
public record Patch<T extends Record>(
        ObjectNode changes, Class<T> type, StrictJson json, Seen seen) {

    /// The thing as it is to be.
    ///
    /// @throws Refusal that names everything which does not fit
    public T over(T before) {
        return json.convert(merged(json.tree(before), changes), type);
    }

    private static ObjectNode merged(ObjectNode target, ObjectNode changes) {
        for (var change : changes.properties()) {
            var name = change.getKey();
            if (change.getValue() instanceof ObjectNode inner) {
                var was = target.get(name);
                var into = was instanceof ObjectNode object ? object : target.objectNode();
                target.set(name, merged(into, inner));
            } else if (change.getValue().isNull() && target.get(name) instanceof ObjectNode) {
                target.set(name, target.objectNode());
            } else {
                target.set(name, change.getValue());
            }
        }
        return target;
    }
}
