package io.parvis.platform.live;

import io.parvis.platform.live.Signals.Heard;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Who of this node listens to what.
@Component
class Switchboard {

    private final Map<String, Set<Hearer>> hearers = new ConcurrentHashMap<>();

    void connect(Collection<String> topics, Hearer hearer) {
        topics.forEach(topic ->
                hearers.compute(
                        topic,
                        (_, known) -> {
                            var all = known == null ? ConcurrentHashMap.<Hearer>newKeySet() : known;
                            all.add(hearer);
                            return all;
                        }));
    }

    void disconnect(Collection<String> topics, Hearer hearer) {
        topics.forEach(topic ->
                hearers.computeIfPresent(
                        topic,
                        (_, known) -> {
                            known.remove(hearer);
                            return known.isEmpty() ? null : known;
                        }));
    }

    void pass(Heard heard) {
        hearers.getOrDefault(heard.topic(), Set.of()).forEach(one -> one.hear(heard.text()));
    }

    void allCatchUp() {
        hearers.values().forEach(some -> some.forEach(Hearer::catchUp));
    }
}
