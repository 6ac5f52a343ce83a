package io.parvis.platform.web;

import io.parvis.platform.kernel.Message;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.validation.DataBinder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Reads a request into a [Form]: converts what was typed, then checks the record's constraints.
class FormReader implements HandlerMethodArgumentResolver {

    private final ConversionService conversion;
    private final Validator validator;

    FormReader(ConversionService conversion, Validator validator) {
        this.conversion = conversion;
        this.validator = validator;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Form.class;
    }

    @Override
    public Form<?> resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory factory) {
        var type = ResolvableType.forMethodParameter(parameter).getGeneric(0);
        return read(type, request.getParameterMap());
    }

    @SuppressWarnings("unchecked") // the parameter's own generic says so
    <T extends Record> Form<T> read(ResolvableType type, Map<String, String[]> sent) {
        var binder = new DataBinder(null, "form");
        binder.setTargetType(type);
        binder.setConversionService(conversion);
        binder.construct(new Sent(sent));
        var fields = fields(sent);
        for (var error : binder.getBindingResult().getFieldErrors()) {
            fields = fields.with(error.getField(), Message.of("form.unreadable"));
        }
        var value = (T) binder.getTarget();
        if (value == null || fields.anyError()) {
            return new Form<>(null, fields);
        }
        for (var violation : validator.validate(value)) {
            fields =
                    fields.with(
                            violation.getPropertyPath().toString(), Constraints.said(violation));
        }
        return new Form<>(value, fields);
    }

    private static Fields fields(Map<String, String[]> sent) {
        var values = new LinkedHashMap<String, List<String>>();
        sent.forEach((name, texts) -> values.put(name, List.of(texts)));
        var fields = Fields.of(values);
        for (var entry : values.entrySet()) {
            if (entry.getValue().stream().anyMatch(text -> text.indexOf('\0') >= 0)) {
                fields = fields.with(entry.getKey(), Message.of("form.unreadable"));
            }
        }
        return fields;
    }

    /// What was sent, by name: texts are trimmed, and a text that was not sent is empty rather than null.
    private record Sent(Map<String, String[]> values) implements DataBinder.ValueResolver {

        @Override
        public @Nullable Object resolveValue(String name, Class<?> type) {
            var sent = values.get(name);
            if (sent == null) {
                return missing(type);
            }
            if (type == List.class) {
                return List.of(sent);
            }
            var text = sent[0].strip();
            return text.isEmpty() && type != String.class ? null : text;
        }

        // A box that is not ticked is not sent at all.
        private static @Nullable Object missing(Class<?> type) {
            if (type == String.class) {
                return "";
            }
            return type == List.class ? new ArrayList<>() : type == boolean.class ? "false" : null;
        }

        @Override
        public java.util.Set<String> getNames() {
            return values.keySet();
        }
    }
}
