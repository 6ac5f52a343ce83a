package io.parvis.platform.sms;

import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Sends text messages. Not within a transaction: a provider may take its time.
@Component
public class SmsSender {

    private final Map<SmsKind, SmsAdapter> adapters;

    SmsSender(List<SmsAdapter> adapters) {
        this.adapters =
                adapters.stream()
                        .collect(
                                toMap(
                                        SmsAdapter::kind,
                                        adapter -> adapter,
                                        (one, _) -> one,
                                        () -> new EnumMap<>(SmsKind.class)));
    }

    /// The ways there are on this installation.
    public List<SmsKind> kinds() {
        return adapters.values().stream()
                .filter(SmsAdapter::isAvailable)
                .map(SmsAdapter::kind)
                .toList();
    }

    public SmsOutcome send(SmsAccount account, Sms sms) {
        var adapter = Objects.requireNonNull(adapters.get(account.kind()));
        return adapter.isAvailable()
                ? adapter.send(account, sms)
                : SmsOutcome.refused("unavailable");
    }
}
