package io.parvis.platform.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// A controller of the API: its paths stand under `/api/v1`, it speaks JSON, and whoever comes shows a key.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Controller
@RequestMapping
public @interface ApiController {

    /// Where the paths of the API begin.
    String ROOT = "/api/v1";

    @AliasFor(annotation = RequestMapping.class, attribute = "path")
    String[] value() default {};
}
