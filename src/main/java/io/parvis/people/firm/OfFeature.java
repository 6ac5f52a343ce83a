package io.parvis.people.firm;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Where the firm's plan has not this feature, the handlers of the controller do not exist: they answer 404.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OfFeature {

    Feature value();
}
