package io.parvis.platform.web;

import io.parvis.platform.access.Gate;
import jakarta.validation.Validator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.method.HandlerTypePredicate;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ContentVersionStrategy;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.VersionResourceResolver;

@Configuration
class WebConfiguration implements WebMvcConfigurer {

    private final Gate gate;
    private final ObjectProvider<Pages> pages;
    private final ObjectProvider<ConversionService> conversion;
    private final Validator validator;

    WebConfiguration(
            Gate gate,
            ObjectProvider<Pages> pages,
            ObjectProvider<ConversionService> conversion,
            Validator validator) {
        this.gate = gate;
        this.pages = pages;
        this.conversion = conversion;
        this.validator = validator;
    }

    @Override
    public void configurePathMatch(PathMatchConfigurer paths) {
        paths.addPathPrefix(
                "/{firm}/office", HandlerTypePredicate.forAnnotation(OfficeController.class));
        paths.addPathPrefix(
                "/{firm}/portal", HandlerTypePredicate.forAnnotation(PortalController.class));
        paths.addPathPrefix(
                "/{firm}/team", HandlerTypePredicate.forAnnotation(TeamController.class));
        paths.addPathPrefix(
                "/operator", HandlerTypePredicate.forAnnotation(OperatorController.class));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gate);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new FormReader(conversion.getObject(), validator));
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new ViewReturn(pages.getObject()));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(Assets.PATH + "**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.maxAge(365, TimeUnit.DAYS).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver())
                .addResolver(
                        new VersionResourceResolver()
                                .addVersionStrategy(new ShortVersion(), "/**"));
    }

    /// Eight signs of the hash tell two versions of a file apart, and stand in every icon of a page.
    private static final class ShortVersion extends ContentVersionStrategy {

        private static final int LENGTH = 8;

        @Override
        public String getResourceVersion(Resource resource) {
            return super.getResourceVersion(resource).substring(0, LENGTH);
        }
    }
}
