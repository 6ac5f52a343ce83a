package io.parvis.people.identity;

/// What is asked after the password. The feature that keeps second factors answers.
public interface SecondStep {

    /// Whether there is more to ask of them than the password.
    boolean isSet(AccountId account);

    /// Begins to ask, as the program itself.
    ///
    /// @return the key to the answer
    Token ask(Account account, Device device);
}
