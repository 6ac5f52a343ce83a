package io.parvis.platform.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Where people reach this installation: the beginning of every link in a mail. Never taken from a request, whose
/// `Host` anybody can forge.
@Component
public class PublicAddress {

    private final String root;

    PublicAddress(@Value("${parvis.public-url:http://localhost:${server.port:8080}}") String root) {
        this.root = root.replaceAll("/+$", "");
    }

    public String of(String path) {
        return root + path;
    }
}
