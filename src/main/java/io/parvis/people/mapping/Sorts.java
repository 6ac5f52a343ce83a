package io.parvis.people.mapping;

import io.parvis.people.firm.Feature;
import io.parvis.people.firm.Firm;
import io.parvis.people.segments.Attitudes;
import io.parvis.people.segments.Groups;
import io.parvis.people.segments.OwnField;
import io.parvis.people.segments.OwnFields;
import io.parvis.people.segments.Projects;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the firm sorts its clients by, as lines of a file name it.
@Component
public class Sorts {

    private final Projects projects;
    private final Groups groups;
    private final Attitudes attitudes;
    private final OwnFields fields;

    Sorts(Projects projects, Groups groups, Attitudes attitudes, OwnFields fields) {
        this.projects = projects;
        this.groups = groups;
        this.attitudes = attitudes;
        this.fields = fields;
    }

    @Transactional(readOnly = true)
    public All of(Firm firm) {
        var names = new HashMap<Target, Map<String, String>>();
        if (firm.has(Feature.PROJECTS)) {
            names.put(Target.PROJECT, new HashMap<>());
            projects.all().forEach(one -> put(names, Target.PROJECT, one.name(), one.id()));
        }
        if (firm.has(Feature.CLIENT_GROUPS)) {
            names.put(Target.GROUP, new HashMap<>());
            groups.all().forEach(one -> put(names, Target.GROUP, one.name(), one.id()));
        }
        names.put(Target.ATTITUDE, new HashMap<>());
        attitudes.all().forEach(one -> put(names, Target.ATTITUDE, one.name(), one.id()));
        return new All(names, fields.all());
    }

    private static void put(
            Map<Target, Map<String, String>> names, Target target, String name, Object id) {
        names.getOrDefault(target, new HashMap<>()).put(Headings.plain(name), id.toString());
    }

    /// @param ids by what is sorted and by the plain name; what the firm's plan does not have is not there
    public record All(Map<Target, Map<String, String>> ids, List<OwnField> fields) {

        boolean offers(Target target) {
            return target != Target.PROJECT && target != Target.GROUP || ids.containsKey(target);
        }

        Optional<String> id(Target target, String name) {
            return Optional.ofNullable(
                    ids.getOrDefault(target, Map.of()).get(Headings.plain(name)));
        }

        Optional<OwnField> field(String input) {
            return fields.stream().filter(field -> field.input().equals(input)).findFirst();
        }
    }
}
