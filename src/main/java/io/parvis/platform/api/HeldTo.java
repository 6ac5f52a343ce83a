package io.parvis.platform.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The form of people to whose rules a body is held: the document of the API tells them from there.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface HeldTo {

    Class<? extends Record> value();
}
