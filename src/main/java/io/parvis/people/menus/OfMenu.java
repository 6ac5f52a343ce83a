package io.parvis.people.menus;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Where the firm took this entry out of the portal's menu, the handlers of the controller do not exist: they answer 404.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OfMenu {

    MenuEntry value();
}
