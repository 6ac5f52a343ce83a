package io.parvis.talk.replies;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ReplyConfiguration {

    @Bean
    ReplyBox replyBox(@Value("${parvis.reply-address:}") String address) {
        return ReplyBox.of(address);
    }
}
