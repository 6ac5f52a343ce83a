package io.parvis.people.portal;

import io.parvis.people.members.Member;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;

/// Says what a user may see and do.
record RightsPage(Member member, Fields fields) implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
