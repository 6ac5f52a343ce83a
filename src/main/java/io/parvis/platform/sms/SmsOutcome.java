package io.parvis.platform.sms;

/// What a provider said.
///
/// @param reason why it was not taken, in the provider's words; empty when it was
public record SmsOutcome(boolean taken, String reason) {

    private static final int LONGEST = 300;

    static final SmsOutcome TAKEN = new SmsOutcome(true, "");

    static SmsOutcome refused(String reason) {
        var line = reason.replaceAll("\\s+", " ").strip();
        return new SmsOutcome(false, line.length() > LONGEST ? line.substring(0, LONGEST) : line);
    }
}
