package io.parvis.platform.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/// Addresses of the files we serve: each carries the hash of its content, so a browser may keep it for ever.
@Component
public class Assets {

    static final String PATH = "/assets/";

    private final ResourceUrlProvider urls;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    Assets(ResourceUrlProvider urls) {
        this.urls = urls;
    }

    public String href(String path) {
        return known.computeIfAbsent(path, this::look);
    }

    private String look(String path) {
        var found = urls.getForLookupPath(PATH + path);
        if (found == null) {
            throw new IllegalArgumentException("no such asset: " + path);
        }
        return found;
    }
}
