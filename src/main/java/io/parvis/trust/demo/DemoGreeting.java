package io.parvis.trust.demo;

import io.parvis.cli.Greeting;
import io.parvis.platform.i18n.Messages;
import io.parvis.platform.i18n.Words;
import io.parvis.platform.web.PublicAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Prints with whom one can try the demo.
@Component
@Order(0)
class DemoGreeting implements Greeting {

    private final Demo demo;
    private final Messages messages;
    private final PublicAddress site;

    DemoGreeting(Demo demo, Messages messages, PublicAddress site) {
        this.demo = demo;
        this.messages = messages;
        this.site = site;
    }

    @Override
    public List<String> lines() {
        var words = messages.in(Locale.ENGLISH);
        if (demo.isBroken()) {
            return List.of("", words.say("demo.greeting.broken"));
        }
        return demo.isOn() ? table(words) : List.of();
    }

    private List<String> table(Words words) {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(words.say("demo.greeting"));
        lines.add(words.say("demo.greeting.mail", site.of("/outbox")));
        lines.add("");
        lines.add(
                line(
                        words.say("demo.who"),
                        words.say("demo.door"),
                        words.say("demo.identifier"),
                        words.say("demo.greeting.password")));
        Stream.concat(SignIn.all().stream(), demo.oneTime().stream())
                .map(signIn -> line(signIn, words))
                .forEach(lines::add);
        return lines;
    }

    private String line(SignIn signIn, Words words) {
        return line(
                words.say("demo.role." + signIn.role()),
                site.of(signIn.door()),
                signIn.identifier(),
                signIn.password());
    }

    private static String line(String who, String address, String identifier, String password) {
        return "  %-34s %-46s %-44s %s".formatted(who, address, identifier, password);
    }
}
