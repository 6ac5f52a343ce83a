package io.parvis.people.terms;

import java.util.Set;

/// In which languages the terms must be there, because somebody may be asked to accept them. The feature that asks
/// answers.
public interface LanguagesNeeded {

    Set<String> languages();
}
