package io.parvis.people.mapping;

import static io.parvis.platform.web.Show.t;

import io.parvis.people.identity.Visit;
import io.parvis.platform.tables.Reading;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Countries;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The form in which the columns of a file get their meaning.
record MappingPage(Source source, Preview preview, Sorts.All sorts, Fields fields) implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    String here() {
        return Show.base() + "/clients/imports/" + source.id();
    }

    boolean isText() {
        return source.mapping().reading().kind() == Reading.Kind.CSV;
    }

    /// The target a column has on the form.
    String target(int column) {
        var targets = fields.values("column");
        return column < targets.size() ? targets.get(column) : "";
    }

    List<Choice> targets() {
        var all = new ArrayList<Choice>();
        Stream.of(Target.values())
                .filter(sorts::offers)
                .forEach(one -> all.add(new Choice(one.name(), t(one))));
        sorts.fields().forEach(own -> all.add(new Choice(own.input(), own.name())));
        return all;
    }

    List<Choice> formats() {
        return choices(Format.values());
    }

    List<Choice> charsets() {
        return Reading.CHARSETS.stream().map(name -> new Choice(name, name)).toList();
    }

    List<Choice> separators() {
        return Reading.SEPARATORS
                .chars()
                .mapToObj(sign -> Preview.name((char) sign))
                .map(name -> new Choice(name, t("import.separator." + name)))
                .toList();
    }

    static <E extends Enum<E>> List<Choice> choices(E[] constants) {
        return Stream.of(constants).map(one -> new Choice(one.name(), t(one))).toList();
    }

    List<Choice> languages() {
        return Visit.here().firm().languageChoices("");
    }

    List<Choice> countries() {
        return Countries.choices();
    }

    List<List<String>> shown() {
        return preview.rows().stream().limit(Preview.SHOWN).toList();
    }
}
