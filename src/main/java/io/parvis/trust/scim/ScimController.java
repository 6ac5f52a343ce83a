package io.parvis.trust.scim;

import io.parvis.platform.api.ForPrograms;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// A controller that speaks SCIM.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ForPrograms
@Controller
@RequestMapping
@interface ScimController {

    @AliasFor(annotation = RequestMapping.class, attribute = "path")
    String[] value() default {};
}
