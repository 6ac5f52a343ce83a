package io.parvis.people.segments;

import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;

/// An attitude or a field of the firm's own stands at another place among the others.
record SegmentMoved(Subject subject) implements Event {}
