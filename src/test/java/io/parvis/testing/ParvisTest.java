package io.parvis.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/// A test in the whole program, on a real database and a real port. All such tests share one program, which starts
/// once; so there is no other way to start it in a test, and nothing of it is replaced but the clock.
///
/// Autowire [World], [Web], [SettableClock], or register a [RealBrowser].
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "parvis.guessing.per-address-and-minute=" + ParvisTest.TRIES_PER_MINUTE,
            "parvis.reply-address=" + ParvisTest.REPLY_ADDRESS,
            "parvis.mail-server=" + ParvisTest.MAIL_SERVER,
            // Nobody answers there: a test that reads mail brings a mailbox of its own.
            "parvis.imap-url=imap://nobody:nothing@localhost:1"
        })
@AutoConfigureMockMvc
@Import(TestingConfiguration.class)
@ExtendWith(ClockReset.class)
public @interface ParvisTest {

    /// All browsers share an address, so it may try more often than in the wild.
    int TRIES_PER_MINUTE = 60;

    /// The mailbox to which mails are answered.
    String REPLY_ADDRESS = "tickets@parvis.example";

    /// The mail server that takes in what comes there, and vouches for senders.
    String MAIL_SERVER = "mx.parvis.example";
}
