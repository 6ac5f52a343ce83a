package io.parvis.talk.replies;

import io.parvis.platform.mail.Letter;
import io.parvis.platform.mail.Post;
import io.parvis.platform.mail.Replying;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes letters about tickets, which are answered by mail where the operator set up a mailbox for that.
@Component
public class AnswerablePost {

    private final Post post;
    private final ReplyAddresses addresses;
    private final ReplyBox box;

    AnswerablePost(Post post, ReplyAddresses addresses, ReplyBox box) {
        this.post = post;
        this.addresses = addresses;
        this.box = box;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Letter letter, Reader reader) {
        post.send(
                box.isThere()
                        ? letter.answered(
                                new Replying(box.address(addresses.issue(reader)), reader.ticket()))
                        : letter);
    }
}
