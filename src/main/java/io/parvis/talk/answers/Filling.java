package io.parvis.talk.answers;

/// What the variables stand for in one letter.
///
/// @param client the client's name
/// @param contact whom one speaks to at the client
/// @param code the client's code
/// @param firm the firm's name
/// @param employee who writes
public record Filling(String client, String contact, String code, String firm, String employee) {

    /// The text with every variable filled in.
    public String fill(String text) {
        return Variable.filled(text, this);
    }

    String value(Variable variable) {
        return switch (variable) {
            case CLIENT -> client;
            case CONTACT -> contact;
            case CODE -> code;
            case FIRM -> firm;
            case EMPLOYEE -> employee;
        };
    }
}
